//! `palier portfolio` over 100, 1,000 and 10,000 assessments as a whole process, against reading and TOML-parsing the same bytes on as
//! many threads: how many times as long it takes, how time grows with the number of files, and the most memory used.
//!
//! `cargo bench --bench portfolio`

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

const SIZES: [u32; 3] = [100, 1_000, 10_000];

/// Each figure is the best of so many runs.
const RUNS: usize = 3;

/// Assessments of 25 kB, each of another team, in folders of 100.
fn portfolio(folder: &Path, files: u32) -> Vec<PathBuf> {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/sector-team.toml");
    let text = fs::read_to_string(example).expect("the example is there");
    let team = "team = \"FIN-CSIRT Riverland\"";
    assert!(text.contains(team), "the example names its team");
    let note = "# A note that somebody wrote into the file between two answers, as people do.\n";
    let padding = note.repeat(25_000_usize.saturating_sub(text.len()) / note.len());
    let write = |number: u32| {
        let path = folder.join(format!("{:03}/{number:05}.toml", number / 100));
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder can be made");
        let own = text.replace(team, &format!("team = \"Team {number:05}\"")) + &padding;
        fs::write(&path, own).expect("the file can be written");
        path
    };
    (0..files).map(write).collect()
}

/// Reads and parses every file on all cores, and does nothing else.
fn bare(files: &[PathBuf]) -> Duration {
    let begun = Instant::now();
    files.par_iter().for_each(|file| {
        let text = fs::read_to_string(file).expect("the file is there");
        black_box(text.parse::<toml::Table>().expect("the file is TOML"));
    });
    begun.elapsed()
}

/// Runs the program over a folder; its time, and the most memory that it used, in MB, where the system says it.
fn program(folder: &Path, format: &str) -> (Duration, u64) {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_palier"))
        .args(["portfolio", "--format", format])
        .arg(folder)
        .stdout(Stdio::null())
        .spawn()
        .expect("the program runs");
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    loop {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let found = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
        peak = peak.max(found.unwrap_or_default());
        if let Some(ended) = child.try_wait().expect("the program can be waited for") {
            assert!(ended.success(), "the program failed");
            return (begun.elapsed(), peak / 1000);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[expect(clippy::print_stdout, reason = "the figures are for whoever runs this")]
fn main() {
    println!(
        "{:>7} {:>7} {:>10} {:>10} {:>7} {:>7} {:>9}",
        "files", "format", "bare", "program", "ratio", "slope", "memory"
    );
    for format in ["csv", "jsonl", "json"] {
        let mut before: Option<(u32, Duration)> = None;
        for size in SIZES {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let files = portfolio(folder.path(), size);
            let bare = (0..RUNS).map(|_| bare(&files)).min().unwrap_or_default();
            let runs: Vec<(Duration, u64)> = (0..RUNS).map(|_| program(folder.path(), format)).collect();
            let time = runs.iter().map(|(time, _)| *time).min().unwrap_or_default();
            let memory = runs.iter().map(|(_, memory)| *memory).max().unwrap_or_default();
            // How the time grows: 1 is in proportion to the number of files.
            let slope = before.map(|(fewer, less)| {
                let ratio = |more: f64, less: f64| (more / less).ln();
                ratio(time.as_secs_f64(), less.as_secs_f64()) / ratio(f64::from(size), f64::from(fewer))
            });
            let slope = slope.map(|slope| format!("{slope:.2}")).unwrap_or_default();
            let ratio = time.as_secs_f64() / bare.as_secs_f64();
            println!("{size:>7} {format:>7} {bare:>10.1?} {time:>10.1?} {ratio:>7.2} {slope:>7} {memory:>6} MB");
            before = Some((size, time));
        }
    }
}
