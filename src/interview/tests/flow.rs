//! From the first question to the last, and everywhere between.

use super::*;

#[test]
fn a_whole_interview_asks_facts_first_then_the_questions_then_reviews() {
    // A fact, what is known of the team, the levels with the end of each domain, the review, the conclusion.
    let typed = "1 \n 3 1 2 \n <yes> 1 \n <Conclusion> <All in all.> q";
    let held = held("", typed);
    assert_eq!(held.ending, Ending::Finished);
    let assessment = held.assessment();
    let fact = assessment.fact(&crate::questionnaire::FactId::new("constituency")).unwrap();
    assert_eq!(fact.as_one(), Some("national"));
    let levels = ["O-1", "O-2", "O-3", "T-1", "T-2"].map(|id| held.level(id).unwrap());
    assert_eq!(levels, ["3", "1", "2", "yes", "1"]);
    assert_eq!(assessment.summary().conclusion.as_deref(), Some("All in all."));
    held.says("Every question is answered, and everything is saved.");
}

#[test]
fn a_fact_has_no_default_and_says_what_it_changes() {
    let held = held("", "\n 2 ^");
    let fact = &held.shown[0];
    assert_eq!(fact.title, "Whom do you serve?");
    let Body::List(list) = &fact.body else { panic!("{fact:?}") };
    assert_eq!((list.at, list.entries.len()), (None, 2), "nothing is highlighted, and 'say nothing' is not offered");
    held.says("choose one: 1 to 2");
    held.says("One question no longer applies");
    assert_eq!(held.questions(), ["O-1"], "Esc goes straight to the first question");
    // Later it says which answers are set aside.
    let file = "[facts]\nconstituency = \"national\"\n[answers.T-2]\nlevel = \"1\"\n";
    let held = self::held(file, "p <Whom> 2");
    held.says("One question no longer applies; one answer is set aside");
    assert_eq!(held.level("T-2").as_deref(), Some("1"), "the answer is kept");
}

#[test]
fn what_is_known_of_the_team_is_one_page_and_can_wait() {
    let held = held("[facts]\nconstituency = \"national\"\n", "<Country> <France> <fr> <Organisation> <AMRTP> ^ p ^");
    held.says("enter a two-letter country code");
    let refused = held.shown.iter().find(|screen| !screen.notices.is_empty()).unwrap();
    let Body::Field(field) = &refused.body else { panic!("{refused:?}") };
    assert_eq!(field.text, "France", "what was refused stays in the field");
    let subject = held.assessment().subject().clone();
    assert_eq!((subject.country.as_deref(), subject.organisation.as_deref()), (Some("FR"), Some("AMRTP")));
    assert_eq!(held.questions(), ["O-1", "O-1"]);
}

#[test]
fn the_next_question_appears_at_once_with_what_was_recorded() {
    let held = held(BEGUN, "3");
    assert_eq!(held.questions(), ["O-1", "O-2"]);
    let recorded = held.last().recorded.as_ref().unwrap();
    assert_eq!(recorded.text, "O-1 Mandate: 3 Approved");
    assert_eq!(recorded.missing.as_deref(), Some("no evidence yet (E to add)"));
    assert_eq!(recorded.spoken, "O-1: level 3, Approved. Evidence missing.");
    let progress = held.last().progress.as_ref().unwrap();
    let domain = progress.domain.as_ref().unwrap();
    assert_eq!((domain.title.as_str(), domain.done, domain.of), ("Organisation", 1, 3));
    assert_eq!((progress.all.done, progress.all.of), (1, 5));
}

#[test]
fn going_on_at_once_can_be_switched_off() {
    let held = held(BEGUN, "t 3 \n t 1");
    held.says("the question stays on the screen until Enter is pressed");
    assert_eq!(held.questions(), ["O-1", "O-1", "O-1", "O-2", "O-2", "O-3"]);
    let waiting = hold_with(&Memory::new(small(), BEGUN), Options { advance: false, ..options() }, "3");
    assert_eq!(waiting.questions(), ["O-1", "O-1"]);
}

#[test]
fn the_end_of_a_domain_shows_its_score_and_what_lacks_evidence() {
    let held = held(BEGUN, "3 1 2 5");
    let end = held.shown.iter().find(|screen| screen.title.starts_with("Organisation:")).unwrap();
    assert_eq!(end.title, "Organisation: coverage 3 of 3");
    assert_eq!(end.text, ["Score: 3 answered"]);
    let Body::Choices(choices) = &end.body else { panic!("{end:?}") };
    assert_eq!(choices.choices[2].detail.as_deref(), Some("O-1, O-3"));
    // The finding is written there; a level that was meant for the next question records nothing.
    let held = self::held(BEGUN, "3 1 2 <2> <Solid.> \n");
    let domain = crate::questionnaire::DomainId::new("O");
    assert_eq!(held.assessment().finding(&domain), Some("Solid."));
    assert_eq!(held.questions().last().unwrap(), "T-1");
}

#[test]
fn documents_for_a_whole_domain_are_entered_in_one_go() {
    let memory = Memory::new(small(), BEGUN);
    // Two levels without evidence, both marked, one document for both.
    let mut prompt = Scripted::new([
        Input::Picked(3),
        Input::Picked(1),
        Input::Picked(2),
        Input::Picked(2),
        Input::Several(vec![0, 1]),
        Input::Text("Decree".to_owned()),
        Input::Text("5/2024".to_owned()),
    ]);
    hold(memory.read(), options(), Box::new(memory.clone()), &mut prompt, &|| Duration::ZERO);
    let assessment = memory.read();
    for id in ["O-1", "O-3"] {
        assert_eq!(assessment.entry(&QuestionId::new(id)).unwrap().evidence[0].id.as_str(), "decree", "{id}");
    }
    let last = prompt.shown.last().unwrap();
    assert_eq!(last.title, "Levels without evidence (0)");
}

#[test]
fn a_skipped_question_stays_open_and_is_first_in_the_review() {
    let held = held(BEGUN, "\n s 2 \n \n");
    assert_eq!((held.level("O-1"), held.level("O-3")), (None, Some("2".to_owned())));
    let review = held.shown.iter().find(|screen| screen.title == "Review").unwrap();
    let Body::List(list) = &review.body else { panic!("{review:?}") };
    assert_eq!(
        (list.entries[0].text.as_str(), list.entries[0].state.as_str()),
        ("Unanswered", "4  O-1, O-2, T-1, T-2")
    );
    let held = self::held(BEGUN, "\n s 2 \n \n \n");
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn back_is_where_one_came_from_and_before_the_first_there_is_nothing() {
    held(BEGUN, "b").says("this is the first question");
    assert_eq!(held(BEGUN, "3 1 b b").questions(), ["O-1", "O-2", "O-3", "O-2", "O-1"]);
    assert_eq!(held(BEGUN, "j <o3> b").questions(), ["O-1", "O-3", "O-1"], "back from a jump");
    assert_eq!(held("[answers.O-1]\nlevel = \"1\"\n", "b").questions(), ["O-2", "O-1"], "in a later session");
}

#[test]
fn the_review_is_one_key_from_every_question_and_leads_back() {
    let held = held(BEGUN, "r ^ 3");
    assert_eq!(held.shown[1].title, "Review");
    assert_eq!(held.questions(), ["O-1", "O-1", "O-2"]);
    // Its keys are those of a question.
    let held = self::held(BEGUN, "r j <t1>");
    assert_eq!(held.last().subject.as_deref(), Some("T-1"));
}

#[test]
fn a_question_that_no_longer_applies_is_not_asked() {
    let held = held(BEGUN, "3 0");
    assert!(held.last().title.starts_with("Organisation: coverage 2 of 2"), "{:?}", held.last());
    held.says("One question no longer applies");
    let held = self::held(BEGUN, "3 0 ^ j <authority>");
    held.says("'authority' does not apply at present; its answer is kept");
    let held = self::held(BEGUN, "j <nowhere>");
    held.says("no question has 'nowhere' in its ID or title");
}

#[test]
fn the_language_of_the_screen_is_not_that_of_the_report() {
    let french = "language = \"fr\"\n";
    let translations = [Language::English, Language::French].map(|language| (language, small())).to_vec();
    let memory = Memory::new(small(), &format!("{french}{BEGUN}"));
    let held = hold_with(&memory, Options { translations, ..options() }, "l 2 l 1 3");
    assert_eq!(held.assessment().session().language.as_deref(), Some("fr"), "as it was");
    assert_eq!(held.level("O-1").as_deref(), Some("3"));
    let asked: Vec<&str> = held.shown.iter().map(|screen| screen.prompt.as_str()).collect();
    assert_eq!(&asked[..3], ["Answer", "Choice", "Réponse"]);
    // The report's language is a line of the review.
    let held = self::held(BEGUN, "r <Report> <Portu>");
    assert_eq!(held.assessment().session().language.as_deref(), Some("pt"));
}

#[test]
fn part_of_an_interview_asks_no_more_than_its_questions() {
    let questionnaire = small();
    let selection = Selection::only(&questionnaire, &["t"]).unwrap();
    let memory = Memory::new(questionnaire, "");
    let held = hold_with(&memory, Options { selection, ..options() }, "1 <no> 2 \n");
    assert_eq!(held.shown[0].title, "Whom do you serve?", "the fact decides on T-2");
    assert_eq!(held.questions(), ["T-1", "T-2"]);
    assert_eq!(held.last().title, "Review");
    assert_eq!(Selection::only(&small(), &["X", "o-1"]), Err(vec!["X".to_owned()]));
}

#[test]
fn unknown_keys_change_nothing_and_say_where_the_keys_are() {
    let held = held(BEGUN, "9 g");
    assert_eq!(held.memory.0.borrow().saves, 0);
    held.says("'g' is not a key here (k lists the keys)");
    assert_eq!(held.questions().last().unwrap(), "O-1");
}
