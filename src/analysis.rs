//! What scores mean beside a target and beside earlier ones: verdict and gaps, the way to close them, what changed and why.

mod comparison;
mod gaps;
mod lifts;
mod roadmap;
mod verdict;

pub use comparison::{Care, Cause, Causes, Changes, Comparison, QuestionChange, ScoreChange, care, compare};
pub use gaps::{Gap, GapKind, Shortfall, gaps, in_printed_order};
pub use lifts::Lift;
pub use roadmap::{Horizon, Roadmap, RoadmapAction, Stand, Task, roadmap};
pub use verdict::{Left, Standing, TargetStanding, Verdict, rung, verdict};
