//! `completions` and `man`, for packagers.

use super::arguments::Completions;
use super::command::command;
use super::context::Context;
use super::stop::Stop;

pub(super) fn completions(context: &Context, arguments: &Completions) -> Result<(), Stop> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(context.words()), "palier", &mut script);
    context.write(&script)
}

pub(super) fn man(context: &Context) -> Result<(), Stop> {
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command(context.words())).render(&mut page);
    rendered.map_err(|error| Stop::Failed(error.into()))?;
    context.write(&page)
}
