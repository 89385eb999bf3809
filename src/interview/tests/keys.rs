//! How many keys an interview takes, counted on the longest questionnaire.

use super::*;
use crate::questionnaire::BUNDLED;

/// Presses keys like a person in a hurry, and counts them; what is typed as text is not counted.
struct Hurried {
    keys: usize,
    levels: usize,
    last: String,
}

impl Prompt for Hurried {
    fn ask(&mut self, screen: &Screen, _: &Words) -> Input {
        self.last.clone_from(&screen.title);
        self.keys += 1;
        match &screen.body {
            Body::Choices(choices) if screen.subject.is_some() => {
                self.levels += 1;
                assert!(choices.at_once, "a level is one key");
                Input::Picked(self.levels % choices.choices.len())
            }
            Body::Choices(choices) if choices.is_menu => Input::Picked(0),
            Body::List(_) if screen.title == "Review" => Input::Key('q'),
            Body::List(list) => Input::Picked(list.at.unwrap_or_default()),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn forty_five_levels_take_at_most_sixty_keys() {
    let sim3 = Arc::new(crate::questionnaire::parse(&Source::new("sim3.yaml", BUNDLED[0].text)).unwrap());
    let memory = Memory::new(Arc::clone(&sim3), "");
    let mut hurried = Hurried { keys: 0, levels: 0, last: String::new() };
    let outcome = hold(memory.read(), options(), Box::new(memory.clone()), &mut hurried, &|| Duration::ZERO);
    assert_eq!((outcome.ending, hurried.levels), (Ending::Finished, 45));
    // The page about the team, 45 levels, the end of each of four domains, and leaving.
    assert_eq!(hurried.keys, 51);
}

#[test]
fn a_new_document_takes_at_most_four_keys_and_its_text() {
    // E, the title with Enter, the date with Enter.
    let held = held(BEGUN, "3 E <Charter> <May 2024>");
    assert_eq!(held.assessment().evidence().len(), 1);
    let for_the_document = held.shown.len() - 2 - 1;
    assert_eq!(for_the_document, 2, "two fields, each ended with Enter, after E: three keys");
}
