//! `palier` alone: on a terminal a short menu, elsewhere how to begin.

use std::io::IsTerminal as _;

use super::context::Context;
use super::stop::Stop;

pub(super) fn guide(context: &Context) -> Result<(), Stop> {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        return super::interview::menu(context);
    }
    context.write(format!("{}\n", context.words().text("guide-begin")).as_bytes())
}
