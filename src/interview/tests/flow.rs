//! From the first question to the last, and everywhere between.

use super::*;

#[test]
fn a_whole_interview_ends_with_scorecard_and_the_command_for_the_report() {
    // Organisation, country, assessors, participants, scope, two facts, target; then question by question.
    let typed = "<AMRTP> <ml> <Awa; Ben> \n \n #1 <12> #2 \n 3\n 1\n 2\n <Solid.> \n 2\n 1\n \n \n <All in all.> \n";
    let held = hold("", typed);
    assert_eq!(held.ending, Ending::Finished);
    let assessment = held.assessment();
    assert_eq!(assessment.subject().organisation.as_deref(), Some("AMRTP"));
    assert_eq!(assessment.subject().country.as_deref(), Some("ML"));
    assert_eq!(assessment.session().assessors, ["Awa", "Ben"]);
    assert!(assessment.session().participants.is_empty());
    assert_eq!(assessment.session().target.as_deref(), Some("national"));
    assert_eq!(assessment.summary().conclusion.as_deref(), Some("All in all."));
    let levels = ["O-1", "O-2", "O-3", "T-1", "T-2"].map(|id| held.level(id).unwrap());
    assert_eq!(levels, ["3", "1", "2", "yes", "1"]);
    let domain = assessment.questionnaire().domain("O").unwrap().id().clone();
    assert_eq!(assessment.finding(&domain), Some("Solid."));
    assert!(held.said("THE SCORECARD") && held.said("palier report a.toml"), "{:?}", held.prompt.said);
}

#[test]
fn the_domain_is_introduced_and_its_score_shown_when_it_is_complete() {
    let held = hold(BEGUN, "\n 3\n 1\n 2\n");
    let opening = &held.prompt.shown[0];
    assert_eq!(opening.title.as_deref(), Some("O Organisation"));
    assert!(opening.text.contains(&"What the team rests on.".to_owned()), "{opening:?}");
    assert!(opening.text.contains(&"3 questions".to_owned()), "{opening:?}");
    let closing = held.last();
    assert_eq!(closing.title.as_deref(), Some("Organisation: complete"));
    assert!(closing.text.contains(&"Score: 3 answered".to_owned()), "{closing:?}");
}

#[test]
fn a_question_shows_where_we_are_and_what_each_level_means() {
    let held = hold(BEGUN, "\n");
    let screen = held.last();
    assert_eq!(screen.progress.as_deref(), Some("Organisation · 1 of 5 · 5 open · 5 min"));
    assert_eq!(screen.title.as_deref(), Some("O-1 Mandate"));
    let meanings: Vec<_> = screen.choices.iter().map(|choice| (choice.key, choice.detail.as_deref())).collect();
    assert_eq!(
        meanings,
        [('0', Some("Nobody has thought of it.")), ('1', None), ('2', None), ('3', Some("A decree, signed."))]
    );
    assert!(screen.help.iter().any(|line| line.contains("name of the act")), "{screen:?}");
    assert!(screen.help.iter().any(|line| line.contains("The decree")), "{screen:?}");
}

/// The last progress line of an interview in which each input comes at one of these minutes.
fn progress_at(typed: &str, minutes: &[u64]) -> String {
    let mut memory = Memory::new(small(), BEGUN);
    let mut interview = Interview::new(memory.read(), options());
    interview.handle(Event::Begin, Duration::ZERO);
    let mut shown = None;
    for (input, minute) in script(typed).into_iter().zip(minutes) {
        let now = Duration::from_mins(*minute);
        let mut turn = interview.handle(Event::Given(input), now);
        while let Effect::Save(edits) = turn.then {
            turn = interview.handle(Event::Saved(Box::new(memory.save(&edits).unwrap())), now);
        }
        let Effect::Ask(screen) = turn.then else { panic!("{turn:?}") };
        shown = screen.progress;
    }
    shown.unwrap()
}

#[test]
fn the_rest_is_estimated_from_the_pace_of_this_sitting() {
    // Three answers, one every four minutes; two to go.
    let progress = progress_at("\n3\n1\n2\n\n\n", &[0, 4, 4, 8, 8, 12, 12, 12, 12]);
    assert!(progress.ends_with("2 open · 12 min · about 8 min left"), "{progress}");
    // Two answers are too few to tell.
    let progress = progress_at("\n3\n1\n", &[0, 4, 4, 8, 8]);
    assert!(progress.ends_with("3 open · 8 min"), "{progress}");
}

#[test]
fn a_lunch_break_does_not_count_as_time_that_a_question_takes() {
    let progress = progress_at("\n3\n1\n2\n\n\n", &[0, 4, 4, 98, 98, 102, 102, 102, 102]);
    assert!(progress.ends_with("2 open · 1 h 42 · about 8 min left"), "{progress}");
    // What is taken back was not settled.
    let progress = progress_at("\n3\n1\n2z", &[0, 4, 4, 8, 8, 12, 12]);
    assert!(progress.ends_with("3 open · 12 min"), "{progress}");
}

#[test]
fn it_goes_on_at_the_first_question_that_was_not_asked() {
    let held = hold(BEGUN, "\n 3\n q");
    assert_eq!(held.ending, Ending::Left);
    assert!(held.said("palier interview a.toml"));
    let again = hold_with(Memory { failures: Vec::new(), ..held.memory }, options(), "\n");
    assert_eq!(again.subjects(), ["O", "O-2"]);
}

#[test]
fn a_skipped_question_stays_open_and_comes_back_at_the_review() {
    let held = hold(BEGUN, "\n \n s 2\n \n \n \n \n");
    assert_eq!(held.level("O-1"), None);
    assert_eq!(held.level("O-3"), Some("2".to_owned()));
    let review =
        held.prompt.shown.iter().find(|screen| screen.title.as_deref() == Some("Before finishing: what is open"));
    assert!(review.unwrap().text.contains(&"4 not asked yet or skipped".to_owned()), "{review:?}");
    assert_eq!(held.last().subject.as_deref(), Some("O-1"), "the first open one");
}

#[test]
fn back_is_where_one_came_from_and_before_the_first_there_is_nothing() {
    let held = hold(BEGUN, "\n b");
    assert!(held.said("this is the first question"));
    let held = hold(BEGUN, "\n 3\n 1\n b b");
    assert_eq!(held.subjects(), ["O", "O-1", "O-1", "O-2", "O-2", "O-3", "O-2", "O-1"]);
    // After a jump, back returns from it.
    let held = hold(BEGUN, "\n j<o3> b");
    assert_eq!(held.subjects(), ["O", "O-1", "O-3", "O-1"]);
    // In a later sitting, back is the one before in order.
    let held = hold("[answers.O-1]\nlevel = \"1\"\n", "\n b");
    assert_eq!(held.subjects(), ["O", "O-2", "O-1"]);
}

#[test]
fn one_jumps_by_id_by_words_and_by_slips_of_words() {
    for (text, there) in [("O-3", "O-3"), ("o2", "O-2"), ("t", "T-1"), ("liste of assts", "T-1"), ("MANDÁTE", "O-1")] {
        let held = hold(BEGUN, &format!("\n j<{text}>"));
        assert_eq!(held.last().subject.as_deref(), Some(there), "{text}");
    }
    // Several: they are offered.
    let held = hold(BEGUN, "\n j<constituency>");
    assert_eq!(
        held.last().reply,
        Reply::Pick(vec![
            "O-2 Constituency – not asked yet".to_owned(),
            "O-3 Authority over the constituency – not asked yet".to_owned()
        ])
    );
    let held = hold(BEGUN, "\n j<constituency>#2");
    assert_eq!(held.last().subject.as_deref(), Some("O-3"));
    let held = hold(BEGUN, "\n j<bread> j\n");
    assert!(held.said("no question has 'bread'"));
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn what_is_open_is_listed_with_who_is_to_ask() {
    let held = hold(BEGUN, "\n u<the legal office>o");
    let Reply::Pick(items) = &held.last().reply else { panic!("{:?}", held.last()) };
    assert_eq!(items[0], "O-1 Mandate – ask the legal office");
    assert_eq!(items.len(), 5);
    let held = hold(BEGUN, "\n o#2");
    assert_eq!(held.last().subject.as_deref(), Some("O-2"));
    let held = hold(BEGUN, "\n o^");
    assert_eq!(held.last().subject.as_deref(), Some("O-1"));
}

#[test]
fn one_goes_from_domain_to_domain() {
    let held = hold(BEGUN, "\n 3 d");
    let items = ["O Organisation – 1 of 3 settled", "T Tools – 0 of 2 settled"].map(str::to_owned).to_vec();
    assert_eq!(held.last().reply, Reply::Pick(items));
    assert_eq!(hold(BEGUN, "\n 3 d#1").last().subject.as_deref(), Some("O-2"), "the first open one");
    assert_eq!(hold(BEGUN, "\n 3 d#2").last().subject.as_deref(), Some("T"));
    assert_eq!(hold(BEGUN, "\n 3 d^").last().subject.as_deref(), Some("O-1"));
}

#[test]
fn what_was_voted_and_not_agreed_is_listed_so() {
    let held = hold("[answers.O-1]\nvotes = { \"1\" = 2, \"3\" = 1 }\n", "\n o");
    let Reply::Pick(items) = &held.last().reply else { panic!("{:?}", held.last()) };
    assert_eq!(items[0], "O-1 Mandate – not agreed; hands: 1:2 3:1");
}

#[test]
fn questions_that_no_longer_apply_vanish_and_come_back_with_their_answers() {
    // O-3 is answered, then O-2 falls to 0 and O-3 vanishes; back at 1, its answer is there again.
    let vanished = hold(BEGUN, "\n j<o3>2 j<o2>0 >");
    assert_eq!(vanished.last().subject.as_deref(), Some("T"), "O-3 is passed over");
    assert_eq!(vanished.level("O-3"), Some("2".to_owned()), "its answer is kept");
    let held = hold(BEGUN, "\n j<o3>2 j<o2>0 j<o3>");
    assert!(held.said("is not asked now"), "{:?}", held.prompt.said);
    let held = hold(BEGUN, "\n j<o3>2 j<o2>0 1 >");
    assert_eq!(held.last().subject.as_deref(), Some("O-3"));
    assert!(held.last().status[0].contains("Found: 2"), "{:?}", held.last());
    // A fact does the same.
    let held = hold("[facts]\nconstituency = \"sector\"\n[answers.O-1]\nlevel = \"1\"\n", "\n");
    assert!(held.last().progress.as_deref().unwrap().contains("2 of 4"), "{:?}", held.last().progress);
}

#[test]
fn facts_decide_which_profiles_are_offered() {
    let held = hold("", "\n \n \n \n \n #2 \n");
    let Reply::Pick(items) = &held.last().reply else { panic!("{:?}", held.last()) };
    assert_eq!(items, &["Essential".to_owned(), "(say nothing)".to_owned()]);
}

#[test]
fn only_what_is_missing_is_asked_before_the_first_question() {
    let held = hold("scope = \"all\"\n[facts]\nstaff = \"12\"\n", "\n \n \n \n \n #2 \n");
    let titles: Vec<_> = held.prompt.shown.iter().filter_map(|screen| screen.title.as_deref()).collect();
    assert!(!titles.iter().any(|title| title.contains("looked at") || title.contains("How many")), "{titles:?}");
    assert!(titles.contains(&"Which profile does the team aim at?"), "{titles:?}");
}

#[test]
fn the_particulars_come_back_on_demand_and_return_to_the_question() {
    let held = hold(BEGUN, "\n > p<AMRTP> <mali> <ml> \n \n \n \n \n \n");
    assert!(held.said("two letters"));
    assert_eq!(held.assessment().subject().country.as_deref(), Some("ML"));
    assert_eq!(held.last().subject.as_deref(), Some("O-2"));
}

#[test]
fn whoever_looks_at_the_particulars_again_changes_none() {
    // Each list begins where what is stated stands: what Enter takes there.
    let file = "target = \"essential\"\n[facts]\nconstituency = \"sector\"\n[answers.O-1]\nlevel = \"1\"\n";
    let held = hold(file, "\n p\n \n \n \n \n");
    assert_eq!(held.last().begins_at, 1, "{:?}", held.last());
    let held = hold(&file.replace("sector", "national").replace("essential", "national"), "\n p\n \n \n \n \n \n \n");
    assert_eq!(held.last().begins_at, 1, "{:?}", held.last());
    // What is open begins with the question that is asked, domains with its domain.
    assert_eq!(hold(BEGUN, "\n > o").last().begins_at, 1);
    assert_eq!(hold(BEGUN, "\n > > j<constituency>").last().begins_at, 0);
    assert_eq!(hold(BEGUN, "\n j<T> \n d").last().begins_at, 1);
}

#[test]
fn only_the_questions_named_are_asked() {
    let questionnaire = small();
    let selection = Selection::only(&questionnaire, &["T", "O-2"]).unwrap();
    let held = hold_with(Memory::new(questionnaire, BEGUN), Options { selection, ..options() }, "\n 1\n \n \n");
    assert_eq!(held.subjects(), ["O", "O-2", "O-2", "T", "T-1", "T-2"]);
    assert!(held.last().progress.as_deref().unwrap().contains("3 of 3"), "{:?}", held.last().progress);
    assert_eq!(Selection::only(&small(), &["O-1", "X", "Y-1"]).unwrap_err(), ["X", "Y-1"]);
    // In small letters too; what is chosen and answered is not all there is.
    let selection = Selection::only(&small(), &["o-1"]).unwrap();
    let held = hold_with(Memory::new(small(), BEGUN), Options { selection, ..options() }, "\n 1\n");
    assert_eq!(held.last().title.as_deref(), Some("The questions that were chosen are answered"));
}

#[test]
fn where_only_some_are_asked_so_are_only_the_facts_that_decide_on_them() {
    let first = |names: &[&str]| {
        let selection = Selection::only(&small(), names).unwrap();
        let held = hold_with(Memory::new(small(), ""), Options { selection, ..options() }, "");
        format!("{:?}", held.last())
    };
    assert!(first(&["O"]).contains("What the team rests on."), "{}", first(&["O"]));
    assert!(first(&["T"]).contains("Whom do you serve?"), "{}", first(&["T"]));
}

#[test]
fn hidden_scores_show_nothing_that_anchors_a_room() {
    let file = "[answers.O-1]\nclaimed = \"3\"\ncarried = { level = \"2\" }\n[answers.O-2]\nlevel = \"1\"\n[answers.O-3]\nlevel = \"1\"\n";
    let hidden = || Options { hide_scores: true, ..options() };
    let held = hold_with(Memory::new(small(), file), hidden(), "\n");
    let text = format!("{:?}", held.last());
    assert!(!text.contains("Claimed") && !text.contains("claimed:") && !text.contains("Last time"), "{text}");
    // Enter confirms nothing that is not seen.
    let held = hold_with(Memory::new(small(), file), hidden(), "\n \n");
    assert_eq!(held.level("O-1"), None);
    let held = hold_with(Memory::new(small(), file), hidden(), "\n y");
    assert_eq!(held.level("O-1"), None);
    // What nobody knows is no level, and what an earlier document proved would anchor the room too.
    let unknown = hold_with(Memory::new(small(), file), hidden(), "\n u<Ben>");
    assert_eq!(unknown.last().status, ["Unknown; to ask: Ben"]);
    let shown = "[evidence.note]\ntitle = \"A note\"\n[answers.O-1]\nevidence = [{ id = \"note\", proves = \"2\" }]\n";
    let proves = |typed: &str| format!("{:?}", hold_with(Memory::new(small(), shown), hidden(), typed).last());
    assert!(!proves("\n e").contains("proves up to") && proves("\n 1 e").contains("proves up to 2"));
    // A claim that is recorded meanwhile is acknowledged without being shown.
    let claimed = hold_with(Memory::new(small(), BEGUN), hidden(), "\n c3");
    assert!(claimed.said("stays hidden until the level is given"), "{:?}", claimed.prompt.said);
    assert!(!claimed.last().status.concat().contains("claimed"), "{:?}", claimed.last());
    // Once the level is given, the claim is shown; the domain's score is not.
    let held = hold_with(Memory::new(small(), file), hidden(), "\n 1\n");
    assert!(held.said("last time 2"), "{:?}", held.prompt.said);
    assert!(held.all_text().contains("claimed: 3"));
    assert!(!held.all_text().contains("answered"), "the score of the domain");
    let held = hold_with(Memory::new(small(), file), options(), "\n 1\n");
    assert!(held.all_text().contains("Score: 3 answered"));
}

#[test]
fn the_language_changes_in_the_middle_and_is_recorded() {
    let english = small();
    let french = SMALL.replace("title: Mandate", "title: Mandat").replace("language: en", "language: fr");
    let french = Arc::new(crate::questionnaire::parse(&Source::new("small.yaml", &french)).unwrap());
    let translations = vec![(Language::English, Arc::clone(&english)), (Language::French, french)];
    let options = Options { translations, ..options() };
    let held = hold_with(Memory::new(english, BEGUN), options, "\n l#2 1");
    assert_eq!(held.last().title.as_deref(), Some("O-1 Mandat"));
    assert!(held.last().status[0].starts_with("Constaté\u{202f}: 1"), "{:?}", held.last().status);
    assert_eq!(held.assessment().session().language.as_deref(), Some("fr"));
}

#[test]
fn decisions_are_asked_for_at_the_end() {
    let held = hold(BEGUN, "\n > > > > \n \n x \n <Sign the decree> <Minister> <30/09/2025> \n \n");
    let decisions = held.assessment().decisions().to_vec();
    assert_eq!(decisions.len(), 1);
    assert_eq!(decisions[0].ask, "Sign the decree");
    assert_eq!(decisions[0].by.map(|day| day.to_string()).as_deref(), Some("2025-09-30"));
    assert_eq!(held.ending, Ending::Finished);
}

#[test]
fn who_leaves_the_particulars_is_asked_for_no_more_of_them() {
    let held = hold("", "<AMRTP>^");
    assert_eq!(held.last().subject.as_deref(), Some("O"), "on to the first domain");
    assert_eq!(held.assessment().subject().organisation.as_deref(), Some("AMRTP"));
    // What is picked from a list begins at what leaves it open.
    let held = hold("", "\n \n \n \n \n");
    let Reply::Pick(items) = &held.last().reply else { panic!("{:?}", held.last()) };
    assert_eq!(held.last().begins_at, items.len() - 1);
}

#[test]
fn the_command_that_goes_on_is_the_one_that_began() {
    let options = Options { flags: " --plain --only O".to_owned(), ..options() };
    let held = hold_with(Memory::new(small(), BEGUN), options, "\n q");
    assert!(held.said("    palier interview a.toml --plain --only O"), "{:?}", held.prompt.said);
}
