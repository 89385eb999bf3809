//! What the terminal does with keys before the program hears of them, and what is asked of it meanwhile.

#[cfg(any(test, not(unix)))]
mod asked;
#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use self::elsewhere::*;
#[cfg(unix)]
pub(super) use self::unix::*;
