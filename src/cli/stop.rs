//! Why a command stops, and the exit status of each reason.

use crate::problem::Problems;

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub(super) enum Stop {
    /// Wrong usage: of the arguments, a file that is not there, an interview without a terminal.
    #[error("{0}")]
    Usage(String),
    /// A gate given on the command line failed; which, has been said.
    #[error("a gate failed")]
    Gate,
    /// A file is not valid.
    #[error("a file is not valid")]
    Invalid(Problems),
    /// A name on the command line names nothing.
    #[error("{0}")]
    NamesNothing(String),
    /// Files that the command line brings together do not belong together.
    #[error("{0}")]
    Unfit(String),
    /// Several things of the command line.
    #[error("several things are wrong")]
    Several(Vec<Self>),
    /// It was checked and what is wrong has been said on standard output.
    #[error("files are not valid")]
    Checked,
    /// The world outside: disk, lock, conflict.
    #[error(transparent)]
    Failed(#[from] anyhow::Error),
    /// Interrupted, with all saved; what to say of it has been said.
    #[error("interrupted")]
    Interrupted,
}

impl Stop {
    /// The exit status.
    pub(super) fn status(&self) -> u8 {
        match self {
            // Wrong usage comes first: what it names is not known yet.
            Self::Several(stops) => stops.iter().map(Self::status).min().unwrap_or(2),
            Self::Failed(_) => 1,
            Self::Usage(_) => 2,
            Self::Gate => 3,
            Self::Invalid(_) | Self::NamesNothing(_) | Self::Unfit(_) | Self::Checked => 4,
            Self::Interrupted => 130,
        }
    }
}

impl From<Problems> for Stop {
    fn from(problems: Problems) -> Self {
        Self::Invalid(problems)
    }
}

impl From<serde_json::Error> for Stop {
    fn from(error: serde_json::Error) -> Self {
        Self::Failed(error.into())
    }
}
