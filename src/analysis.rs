//! What scores mean for a target and compared with earlier ones: verdict and gaps, the way to close them, what changed and why.
//! [`Evaluation`] computes all of it once for a report, a table or a gate.

mod comparison;
mod contributions;
mod due;
mod evaluation;
mod explanation;
mod gaps;
mod plan;
pub mod portfolio;
mod regression;
mod roadmap;
mod verdict;

pub use comparison::{Cause, Causes, Caveat, Changes, Comparison, QuestionChange, ScoreChange, caveats, compare};
pub use contributions::Contribution;
pub use due::{Due, DueItem, DueKind, due};
pub use evaluation::{Baseline, Evaluation};
pub use explanation::{Explanation, NextStep, Subject, explain, next_steps};
pub use gaps::{Gap, GapKind, Shortfall, gaps, in_printed_order};
pub use plan::{
    AgreedAction, EffortDays, Goal, Most, Plan, PlanStatus, PlanStep, PlannedTarget, Reach, StepKind, TargetOf, plan,
};
pub use regression::{Regression, Regressions, regressions};
pub use roadmap::{Horizon, Projection, Roadmap, RoadmapAction, Task, roadmap};
pub use verdict::{JudgedTarget, TargetStatus, Verdict, VerdictStatus, next_profile, reached_profile, verdict};
