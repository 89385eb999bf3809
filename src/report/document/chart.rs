//! Charts as values: what they show, in shares of their axes, and the same in words.

/// A chart, and the same in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its title, above it.
    pub title: String,
    /// The chart in words with its figures, for those who cannot see it.
    pub alternative: String,
    /// The drawing.
    pub kind: ChartKind,
}

/// The kinds of charts. Every length is a share from 0 (lowest of the range) to 1 (highest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChartKind {
    /// A radar of 3 to 18 axes on one scale.
    Radar {
        /// The axes, clockwise from the top.
        axes: Vec<Axis>,
        /// Place and name of the rings from the centre (0) to the rim (1).
        rings: Vec<(f32, String)>,
        /// What the lines are called.
        legend: Legend,
    },
    /// Horizontal bars on one scale.
    Bars {
        /// The bars from above.
        bars: Vec<Axis>,
        /// Position and name of the marks of the scale.
        ticks: Vec<(f32, String)>,
        /// What the marks are called.
        legend: Legend,
    },
    /// One field a question, a row a domain.
    HeatMap {
        /// The rows.
        rows: Vec<HeatRow>,
        /// The names of the steps from the lowest to the highest, for the legend.
        steps: Vec<String>,
        /// What a field without level is called in the legend, "sans réponse".
        blank: String,
        /// What a field outside the score is called, "sans objet".
        not_applicable: String,
        /// What the mark of a field below its target is called; `None` if no field has one.
        gap: Option<String>,
    },
    /// How many questions stand at each level, a stacked bar a row.
    Distribution {
        /// Label and the counts from the lowest step to the highest, then blank, then not applicable.
        rows: Vec<(String, Vec<usize>)>,
        /// The names of the steps, then of blank, then of not applicable.
        steps: Vec<String>,
    },
    /// Where a total stands among the bands of its scale.
    Bands {
        /// Where it stands.
        line: Box<Axis>,
        /// From where on each band reaches, and its name, from the lowest.
        bands: Vec<(f32, String)>,
        /// The band that the score has, as the words say it; `None` while it is withheld.
        current: Option<usize>,
        /// Position and name of the limits between them and at the ends.
        limits: Vec<(f32, String)>,
        /// What the marks are called.
        legend: Legend,
    },
    /// Then → now → target on one line, with the range that blanks leave.
    Journey {
        /// The lines, each on its own range.
        lines: Vec<Axis>,
        /// Position and name of the marks of the scale.
        ticks: Vec<(f32, String)>,
        /// What the marks are called.
        legend: Legend,
    },
    /// Actions and decisions on a line of months.
    Timeline {
        /// One line each, by date.
        rows: Vec<TimelineRow>,
        /// Where each month begins, and its name.
        months: Vec<(f32, String)>,
        /// Where today is, and what it is called; `None` outside the months.
        today: Option<(f32, String)>,
        /// What the marks are called.
        legend: TimelineLegend,
    },
}

/// A line of a timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow {
    /// Number and name of what is due.
    pub label: String,
    /// The mark at the due date.
    pub due: Milestone,
    /// What is written next to the mark: "30 June 2026 · overdue by 12 days".
    pub note: Option<String>,
}

/// A mark on a timeline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Milestone {
    /// Where it is, from 0 to 1.
    pub at: f32,
    /// What it is.
    pub kind: MilestoneKind,
    /// Whether its date has passed.
    pub is_overdue: bool,
}

/// What a mark on a timeline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MilestoneKind {
    /// An action.
    Action,
    /// A decision asked of someone above.
    Decision,
}

/// What the marks of a timeline are called; `None` for a mark that is not drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineLegend {
    /// "action".
    pub action: Option<String>,
    /// "decision".
    pub decision: Option<String>,
    /// "overdue".
    pub overdue: Option<String>,
}

/// One axis, bar or line.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Axis {
    /// The name beside it.
    pub label: String,
    /// Where it stands; `None` when nothing is answered.
    pub now: Option<f32>,
    /// The figure to write at `now`, "2,5".
    pub now_text: String,
    /// Where it stood last time.
    pub then: Option<f32>,
    /// Where it should stand.
    pub target: Option<f32>,
    /// The figure to write beside `target`; none where the marks of the scale say it.
    pub target_text: String,
    /// Where it would stand once everything planned is done, where nothing is asked of it itself.
    pub after: Option<f32>,
    /// The figure to write beside `after`.
    pub after_text: String,
    /// From where to where it may still move while questions are open.
    pub open: Option<(f32, f32)>,
}

/// What the marks of a chart are called in the reader's language. A name that is `None` is not drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Legend {
    /// "now".
    pub now: Option<String>,
    /// "last time".
    pub then: Option<String>,
    /// "target".
    pub target: Option<String>,
    /// "after the roadmap".
    pub after: Option<String>,
    /// "still open".
    pub open: Option<String>,
}

/// A row of a heat map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatRow {
    /// The domain.
    pub label: String,
    /// Its fields.
    pub fields: Vec<HeatField>,
}

/// A field of a heat map: always with its name and figure, so that nothing hangs on the colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatField {
    /// The question's id.
    pub label: String,
    /// What stands in it: the level's id, "–" or the like.
    pub text: String,
    /// Where it stands.
    pub state: HeatState,
    /// Whether it is below its target.
    pub is_gap: bool,
}

/// Where a field of a heat map stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeatState {
    /// At this step of the scale, 0 the lowest, of so many.
    Step(usize, usize),
    /// Blank, unknown or to be confirmed.
    Blank,
    /// Outside the score.
    NotApplicable,
}
