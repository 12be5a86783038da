//! What an owner does, through the core's public doors, on a real file.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that cannot go on has failed")]

mod absurd;
mod checks;
mod contradictions;
mod document_options;
mod exchange_in;
mod exchange_out;
mod fill;
mod filled_at_random;
mod fit;
mod guide;
mod lists;
mod load;
mod logo;
mod mending;
mod not_yet_letter;
mod plan_document;
mod planning;
mod series;
mod settings;
mod success;
mod today;
mod voyage;
mod wall_calendar;
mod week_sheet;
mod white_paper;
mod writing;
