//! `completions` and `man`, for packagers.

use super::arguments::{Completions, Man};
use super::command::command;
use super::context::Context;
use super::stop::Stop;

pub(super) fn completions(context: &Context, arguments: &Completions) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(context.words()), "palier", &mut script);
    context.write(&script)
}

/// The page of the program, or of one of its commands, to which that page refers.
pub(super) fn man(context: &Context, arguments: &Man) -> Result<(), Stop> {
    let mut command = command(context.words());
    command.build();
    let shown = match &arguments.page {
        None => command,
        Some(name) => {
            let found = command.find_subcommand(name).cloned();
            found.ok_or_else(|| context.usage("misuse-command", &[("found", name.as_str().into())]))?
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(shown).render(&mut page).map_err(|error| Stop::Failed(error.into()))?;
    context.write(&page)
}
