//! What was agreed.
