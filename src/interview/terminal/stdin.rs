//! Standard input as plain lines: waiting for it with a limit, and the line that is still being typed.

#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use self::elsewhere::*;
#[cfg(unix)]
pub(super) use self::unix::*;
