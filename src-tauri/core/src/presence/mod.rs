//! Where the business is present: channels with their reason, their evidence, their owner and their rhythm.

mod fit;
mod model;
mod networks;
mod shorts;

pub use fit::{Fit, Grounds, Part, Term, minutes_a_week};
pub use model::{
    AudienceOnChannel, Channel, ChannelDecision, ExpansionRule, FitWeights, FollowKind, FollowTarget, Profile,
    ShareActive, UseOfChannel,
};
pub use networks::{
    Counting, Feed, Limit, Network, PictureSize, PictureSizes, PictureUse, TextLimit, is_web_ending, network,
    network_called, network_of, networks,
};
pub use shorts::shorts;
