//! How the business goes about it: dialogue first, campaigns that feed it, other marketing that social media touch,
//! partners, and the steps of the launch.

mod model;
mod rules;

pub use model::{Approach, Campaign, CampaignLoad, Integration, LaunchStep, Marketing, Partner};
