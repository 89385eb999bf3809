//! What scores mean beside a target: verdict and gaps, and the way to close them.

mod gaps;
mod roadmap;
mod verdict;

pub use gaps::{Gap, GapKind, Shortfall, gaps, in_printed_order};
pub use roadmap::{Horizon, Roadmap, RoadmapAction, Stand, roadmap};
pub use verdict::{Standing, TargetStanding, Verdict, rung, verdict};
