//! The loop around the machine: it performs what the machine asks for and tells it the outcome.

use std::time::Duration;

use super::keeper::{Keeper, SaveFailure};
use super::prompt::Prompt;
use super::{Effect, Ending, Event, Interview};
use crate::assessment::Assessment;

/// Holds an interview to its end. `clock` says how long it has been going on.
pub fn run(
    interview: &mut Interview,
    prompt: &mut dyn Prompt,
    keeper: &mut dyn Keeper,
    clock: &dyn Fn() -> Duration,
) -> Ending {
    let mut event = Event::Begin;
    loop {
        let turn = interview.handle(event, clock());
        if !turn.say.is_empty() {
            prompt.say(&turn.say);
        }
        event = match turn.then {
            Effect::Ask(screen) => Event::Given(prompt.ask(&screen, interview.words())),
            Effect::Save(edits) => told(keeper.save(&edits)),
            Effect::SaveElsewhere(place, edits) => told(keeper.save_elsewhere(&place, &edits)),
            Effect::Reload => match keeper.reload() {
                Ok(assessment) => Event::Reloaded(Box::new(assessment)),
                Err(failure) => Event::SaveFailed(failure),
            },
            Effect::Quit(ending) => return ending,
        };
    }
}

fn told(outcome: Result<Assessment, SaveFailure>) -> Event {
    match outcome {
        Ok(assessment) => Event::Saved(Box::new(assessment)),
        Err(failure) => Event::SaveFailed(failure),
    }
}
