//! The printer: a `Document` becomes pages becomes a PDF. It knows nothing of plans, files, clocks or
//! languages' words: the same document gives the same bytes in any process.

pub mod document;
