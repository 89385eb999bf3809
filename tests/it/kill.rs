//! Whatever was acknowledged on the screen stands in the file, however the program ended.
//!
//! Interviews are killed in the middle of being answered, one after the other on the same file. `PALIER_KILLS` says how often;
//! the moments come from the number of the run, so that a run that failed can be had again.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use palier::assessment::{self, Answer, Assessment, State};
use palier::problem::Source;
use palier::questionnaire::{self, BUNDLED, Questionnaire};
use rustix::process::{Signal, kill_process};

use crate::pty::Pty;
use crate::room::Room;

/// How often the usual tests kill.
const KILLS: u64 = 20;

/// After so many answers at most it is killed.
const MOST_ANSWERS: u64 = 6;

/// And then after so many microseconds at most, in which the next answer is saved.
const LONGEST: u64 = 30_000;

/// With fewer open questions than this another file is begun.
const ENOUGH: usize = 12;

const HEAD: &str = r#"palier = "assessment/1"
questionnaire = { id = "sim3", version = "2.0" }
[subject]
team = "CERT-Baobab"
[session]
date = 2026-03-10
# What is written by hand stays.
[answers.O-1]
note = "avant"
"#;

/// Numbers that are the same for each run of the same number.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> u64 {
        // xorshift64*, from Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled".
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % below
    }
}

/// What stood on the screen as answered: the level and the note of each question.
#[derive(Debug, Default)]
struct Acknowledged {
    levels: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
}

impl Acknowledged {
    /// Takes in what a complete screen says; gives the question that is asked.
    fn look_at(&mut self, screen: &str) -> Option<String> {
        let lines: Vec<&str> = screen.lines().map(str::trim_start).collect();
        for line in &lines {
            let recorded = line.strip_prefix("✓ ").and_then(|line| line.split_once(' '));
            if let Some((id, rest)) = recorded.filter(|(id, _)| is_id(id))
                && let Some((_, level)) = rest.split_once(" : ")
            {
                self.levels.insert(id.to_owned(), level.chars().take(1).collect());
            }
        }
        let id = lines.iter().find_map(|line| line.split_once("  ").map(|(id, _)| id).filter(|id| is_id(id)))?;
        for line in &lines {
            if let Some(note) = line.strip_prefix("Note").map(str::trim_start)
                && note.starts_with("vu pour")
            {
                self.notes.insert(id.to_owned(), note.to_owned());
            }
        }
        Some(id.to_owned())
    }
}

fn is_id(word: &str) -> bool {
    word.split_once('-')
        .is_some_and(|(domain, number)| ["O", "H", "T", "P"].contains(&domain) && number.parse::<u8>().is_ok())
}

fn sim3() -> Arc<Questionnaire> {
    Arc::new(questionnaire::parse(&Source::new("sim3.yaml", BUNDLED[0].text)).unwrap())
}

/// Interviews until it is killed, then reads what was still written.
fn interview_until_killed(room: &Room, moments: &mut Moments, acknowledged: &mut Acknowledged) {
    let command = ["interview", "team.toml", "--language", "fr", "--as-of", "2026-03-12"];
    let mut pty = Pty::start(&room.command(&command), 80, 24);
    let mut answers_left = moments.next(MOST_ANSWERS + 1);
    let wait = Duration::from_micros(moments.next(LONGEST));
    let mut killing = None;
    let mut seen = String::new();
    let mut is_writing = false;
    while pty.read() {
        // A screen that was cut off by the kill has not said what it says half way.
        if !pty.is_settled() {
            continue;
        }
        let screen = pty.screen();
        if screen == seen {
            continue;
        }
        let question = acknowledged.look_at(&screen);
        let keys = match question {
            // Each letter is drawn: a text is typed once, also after one that is there already.
            Some(_) if screen.contains("Texte>") && is_writing => String::new(),
            Some(id) if screen.contains("Texte>") => format!("vu pour {id}.\r"),
            Some(_) if !screen.contains("vu pour") && moments.next(3) == 0 => "n".to_owned(),
            Some(_) => {
                if answers_left == 0 && killing.is_none() {
                    let process = pty.process();
                    killing = Some(thread::spawn(move || {
                        thread::sleep(wait);
                        kill_process(process, Signal::KILL).unwrap();
                    }));
                }
                answers_left = answers_left.saturating_sub(1);
                moments.next(5).to_string()
            }
            _ if screen.contains(" : couverture ") && screen.contains("▸") => "\r".to_owned(),
            None => String::new(),
        };
        is_writing = screen.contains("Texte>");
        seen = screen;
        pty.press(&keys);
    }
    if pty.is_settled() {
        acknowledged.look_at(&pty.screen());
    }
    killing.expect("the program ended by itself").join().unwrap();
    let ended = pty.end();
    assert_eq!((ended.status, ended.signal), (None, Some(9)), "{ended:#?}");
}

/// The file, which must be valid and hold everything that was acknowledged.
fn read_back(room: &Room, acknowledged: &Acknowledged, sim3: &Arc<Questionnaire>) -> Assessment {
    let text = room.read("team.toml");
    assert!(text.contains("# What is written by hand stays.\n"), "{text}");
    let source = Source::new("team.toml", &text);
    let read = assessment::parse(&source, Arc::clone(sim3)).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"));
    for question in sim3.questions() {
        let id = question.id().as_str();
        let entry = read.entry(question.id());
        if let Some(level) = acknowledged.levels.get(id) {
            let Some(Answer::Level(found)) = entry.and_then(|entry| entry.answer.as_ref()) else {
                panic!("the answer to {id} is lost:\n{text}");
            };
            assert_eq!(found.as_str(), level, "{id}");
        }
        if let Some(note) = acknowledged.notes.get(id) {
            assert_eq!(entry.and_then(|entry| entry.note.as_ref()), Some(note), "{id}");
        }
    }
    read
}

#[test]
fn whenever_it_is_killed_what_was_acknowledged_is_in_the_file() {
    let kills = std::env::var("PALIER_KILLS").map_or(KILLS, |number| number.parse().unwrap());
    let sim3 = sim3();
    let mut room = Room::new();
    room.file("team.toml", HEAD);
    let mut acknowledged = Acknowledged::default();
    let (mut answers, mut notes, mut unseen, mut left_over, mut files) = (0, 0, 0, 0, 0);
    for run in 1..=kills {
        interview_until_killed(&room, &mut Moments(run.wrapping_mul(0x9E37_79B9_7F4A_7C15)), &mut acknowledged);
        let read = read_back(&room, &acknowledged, &sim3);
        let open = sim3.questions().iter().filter(|question| read.state(question) == State::Blank).count();
        if open >= ENOUGH && run < kills {
            continue;
        }
        room.palier(&["check", "team.toml"]).ended(0);
        answers += acknowledged.levels.len();
        notes += acknowledged.notes.len();
        unseen += sim3.questions().len() - open - acknowledged.levels.len();
        let names = std::fs::read_dir(room.path("")).unwrap().map(|entry| entry.unwrap().file_name());
        // Only the last kill may have left something: each new beginning clears up.
        left_over += names.filter(|name| name.to_string_lossy().ends_with(".unfinished")).count();
        files += 1;
        room = Room::new();
        room.file("team.toml", HEAD);
        acknowledged = Acknowledged::default();
    }
    assert!(answers > 0, "nothing was answered");
    assert!(left_over <= files, "unfinished files are left");
    println!("{kills} kills; {answers} answers and {notes} notes acknowledged, all there");
    println!("{unseen} answers saved but not yet shown; {left_over} unfinished files left beside");
}

#[test]
fn on_a_full_disk_the_old_file_stays_whole_and_the_answer_is_kept() {
    let room = Room::new();
    // No file may grow beyond one block of 512 bytes or, in some shells, of 1,024: as if the disk were full.
    let before = format!("{HEAD}{}", "# Beaucoup de lignes écrites à la main.\n".repeat(30));
    room.file("team.toml", &before);
    let program = room.command(&["interview", "team.toml", "--language", "fr"]);
    let mut narrow = Command::new("sh");
    narrow.args(["-c", r#"trap "" XFSZ; ulimit -f 1; exec "$0" "$@""#]).arg(program.get_program());
    narrow.args(program.get_args()).current_dir(room.path(""));
    narrow.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut pty = Pty::start(&narrow, 80, 24);
    pty.see("O-1  Mandat").press("3").see("Votre réponse est conservée ici").press("r");
    pty.see("Votre réponse est conservée ici");
    // Another place on the same disk is no help, and nothing half written is left there.
    pty.press("p").see_at("Dans quel fichier tout enregistrer", "Fichier> ").press("ailleurs.toml\r");
    pty.see("! ").see("Fichier> ailleurs.toml").press("\u{1b}").see("Votre réponse est conservée ici").press("q");
    let ended = pty.end();
    assert_eq!(ended.status, Some(1), "{ended:#?}");
    assert!(ended.screen.contains("n’est PAS enregistrée"), "{}", ended.screen);
    assert_eq!(room.read("team.toml"), before);
    let names: Vec<_> = std::fs::read_dir(room.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["team.toml"]);
}

/// Prints how long it takes from the key to the next question, which appears once the answer is saved, next to writing and flushing
/// the same bytes in the same folder without Palier: `cargo test --release -- --ignored --nocapture from_key`.
#[test]
#[ignore = "measures and asserts nothing, which needs a machine with nothing else to do"]
fn from_key_to_the_next_question_takes_little_more_than_writing_and_flushing() {
    let room = Room::new();
    room.file("team.toml", HEAD);
    let mut pty = Pty::start(&room.command(&["interview", "team.toml", "--language", "fr"]), 80, 24);
    pty.see("O-1  Mandat");
    let (mut saved, mut bare) = (Vec::new(), Vec::new());
    for round in 0..100 {
        let level = (round % 4 + 1).to_string();
        let begun = Instant::now();
        pty.press(&level).see(&format!("✓ O-1 Mandat : {level}"));
        saved.push(begun.elapsed());
        pty.press("b").see("O-1  Mandat");
        let bytes = std::fs::read(room.path("team.toml")).unwrap();
        let begun = Instant::now();
        let mut file = std::fs::File::create(room.path("bare.tmp")).unwrap();
        file.write_all(&bytes).unwrap();
        file.sync_all().unwrap();
        std::fs::rename(room.path("bare.tmp"), room.path("bare.toml")).unwrap();
        std::fs::File::open(room.path("")).unwrap().sync_all().unwrap();
        bare.push(begun.elapsed());
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        (times[times.len() / 2], times[times.len() * 95 / 100])
    };
    let (saved, bare) = (median(&mut saved), median(&mut bare));
    println!("from the key to the next question: {saved:?}; write and flush alone: {bare:?}");
    println!("(the median of 100, and the 95th percentile)");
}
