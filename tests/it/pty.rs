//! The program in a real pseudo-terminal, with a model of the screen.
//!
//! Nothing sleeps to give the program time: what is awaited is waited for, with a patience that only a program that hangs
//! exhausts, and the test then says what stood on the screen instead.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::num::NonZeroU16;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, fcntl_getfl, fcntl_setfl};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use vt100::{Color, Parser};

/// After so long without a sign a program hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// The terminal that the program thinks it is in, unless a test says otherwise.
const TERM: &str = "xterm-256color";

/// How the program ended, and what it left on the terminal.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that a terminal can be left with")]
pub(crate) struct Ended {
    /// The exit status; none where a signal ended it.
    pub(crate) status: Option<i32>,
    /// The signal that ended it.
    pub(crate) signal: Option<i32>,
    /// The last screen, a line a row.
    pub(crate) screen: String,
    pub(crate) has_cursor: bool,
    /// Whether the screen that was there before the program is shown again.
    pub(crate) has_main_screen: bool,
    pub(crate) has_echo: bool,
    /// Whether lines are edited by the terminal, as a shell expects it.
    pub(crate) has_lines: bool,
    /// Whether pasted text still comes between marks.
    pub(crate) marks_paste: bool,
}

/// A program in a pseudo-terminal.
pub(crate) struct Pty {
    child: Child,
    /// The end of the terminal at which one sits; none once the window was closed.
    seat: Option<File>,
    model: Parser,
    /// Everything that was written.
    written: Vec<u8>,
    has_ended: bool,
}

impl Pty {
    /// Starts a command in a terminal of this size.
    pub(crate) fn start(command: &Command, columns: u16, rows: u16) -> Self {
        let seat = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&seat).unwrap();
        unlockpt(&seat).unwrap();
        tcsetwinsize(&seat, size(columns, rows)).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let there = File::from(rustix::fs::open(ptsname(&seat, Vec::new()).unwrap(), flags, Mode::empty()).unwrap());
        fcntl_setfl(&seat, fcntl_getfl(&seat).unwrap() | OFlags::NONBLOCK).unwrap();
        // A session of its own, led by the program, with this terminal in charge of it: only so is it told of a closed window.
        let mut started = Command::new("setsid");
        started.arg("-c").arg(command.get_program()).args(command.get_args()).env_clear().env("TERM", TERM);
        for (name, value) in command.get_envs() {
            if let Some(value) = value {
                started.env(name, value);
            }
        }
        if let Some(folder) = command.get_current_dir() {
            started.current_dir(folder);
        }
        started.stdin(Stdio::from(there.try_clone().unwrap())).stdout(Stdio::from(there.try_clone().unwrap()));
        started.stderr(Stdio::from(there));
        let child = started.spawn().unwrap_or_else(|error| panic!("setsid (of util-linux): {error}"));
        let model = Parser::new(cells(rows), cells(columns), 0);
        Self { child, seat: Some(File::from(seat)), model, written: Vec::new(), has_ended: false }
    }

    /// Types these keys.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys.as_bytes();
        while !rest.is_empty() {
            match self.seat.as_ref().unwrap().write(rest) {
                Ok(count) => rest = &rest[count..],
                // The program does not read before what it writes is read.
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    self.ready(PollFlags::IN | PollFlags::OUT);
                    self.take_in();
                }
                Err(error) => panic!("{error}\n{}", self.screen()),
            }
        }
        self
    }

    /// Pastes a text as a terminal does that was asked to mark pastes.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        assert!(self.model.screen().bracketed_paste(), "the program has not asked for marks");
        self.press(&format!("\u{1b}[200~{text}\u{1b}[201~"))
    }

    /// Waits until this stands on the screen.
    #[track_caller]
    pub(crate) fn see(&mut self, text: &str) -> &mut Self {
        self.wait(text, |screen| rows(screen).contains(text))
    }

    /// Waits until this stands on the screen and the cursor right behind `prompt`, which is written last.
    #[track_caller]
    pub(crate) fn see_at(&mut self, text: &str, prompt: &str) -> &mut Self {
        self.wait(&format!("{text} … {prompt}"), |screen| {
            rows(screen).contains(text) && before_cursor(screen).ends_with(prompt)
        })
    }

    /// Waits until the screen is as it should be. On every screen on the way no row was too long for the terminal.
    #[track_caller]
    pub(crate) fn wait(&mut self, what: &str, is_there: impl Fn(&vt100::Screen) -> bool) -> &mut Self {
        // A page is looked at when it is drawn to its end, never half way.
        let is_whole = |pty: &Self| !pty.model.screen().alternate_screen() || pty.is_settled();
        while !(is_whole(self) && is_there(self.model.screen())) {
            assert!(self.read(), "the program has ended; awaited: {what}\n{}", self.screen());
        }
        let (rows, _) = self.model.screen().size();
        for row in 0..rows.get() {
            assert!(!self.model.screen().row_wrapped(row), "row {row} is too long\n{}", self.screen());
        }
        self
    }

    /// Waits for something to be written and takes it in; false at its end.
    #[track_caller]
    pub(crate) fn read(&mut self) -> bool {
        self.seat.is_some() && self.ready(PollFlags::IN) && self.take_in()
    }

    #[track_caller]
    fn ready(&self, flags: PollFlags) -> bool {
        let mut awaited = [PollFd::new(self.seat.as_ref().unwrap(), flags)];
        let limit = Timespec { tv_sec: PATIENCE.as_secs().cast_signed(), tv_nsec: 0 };
        let ready = poll(&mut awaited, Some(&limit)).unwrap();
        assert!(ready > 0, "the program hangs\n{}", self.screen());
        true
    }

    /// Takes in what is written already; false at its end.
    fn take_in(&mut self) -> bool {
        let mut bytes = [0; 4096];
        match self.seat.as_ref().unwrap().read(&mut bytes) {
            Ok(count) if count > 0 => {
                self.model.process(&bytes[..count]);
                self.written.extend_from_slice(&bytes[..count]);
                true
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => true,
            // Linux says that there was an error where nobody is at the other end any more.
            _ => false,
        }
    }

    /// What stands on the screen, a line a row, without the blanks at their ends; a blank is a blank, however French.
    pub(crate) fn screen(&self) -> String {
        rows(self.model.screen())
    }

    /// Every cell: its letters, its looks below (`b` bold, `d` dim, `k` a key, `h` highlighted, `g` done, `w` a
    /// warning), and where the cursor is.
    pub(crate) fn cells(&self) -> String {
        let screen = self.model.screen();
        let (rows, columns) = screen.size();
        let looks = (0..rows.get()).map(|row| {
            let row: String = (0..columns.get()).map(|column| look(screen, row, column)).collect();
            row.trim_end().to_owned()
        });
        let (row, column) = screen.cursor_position();
        let cursor = if screen.hide_cursor() { "hidden".to_owned() } else { format!("row {row}, column {column}") };
        let looks: Vec<String> = looks.collect();
        let letters = letters(screen).join("\n");
        format!("{}\n{:=<20}\n{}\n{:=<20}\ncursor: {cursor}\n", letters.trim_end(), "", looks.join("\n").trim_end(), "")
    }

    /// Everything that was written, with all that only the terminal obeys.
    pub(crate) fn written(&self) -> String {
        String::from_utf8_lossy(&self.written).into_owned()
    }

    /// Whether the last frame that was begun is complete.
    pub(crate) fn is_settled(&self) -> bool {
        self.written.ends_with(b"\x1b[?2026l")
    }

    /// Gives the terminal another size, on which the model begins empty: the program is to draw everything again.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.model = Parser::new(cells(rows), cells(columns), 0);
        // The alternate screen, and the mode in which pastes are marked, stay on.
        self.model.process(b"\x1b[?1049h\x1b[?2004h");
        tcsetwinsize(self.seat.as_ref().unwrap(), size(columns, rows)).unwrap();
        self
    }

    /// The process of the program.
    pub(crate) fn process(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    /// Sends a signal to the program.
    pub(crate) fn signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(self.process(), signal).unwrap();
        self
    }

    /// Closes the window.
    pub(crate) fn close(&mut self) -> &mut Self {
        self.seat = None;
        self
    }

    /// Reads what is still written and waits for the end.
    #[track_caller]
    pub(crate) fn end(&mut self) -> Ended {
        while self.read() {}
        let status = self.child.wait().unwrap();
        self.has_ended = true;
        let modes = self.seat.as_ref().map(|seat| tcgetattr(seat).unwrap().local_modes);
        let has = |mode: LocalModes| modes.is_some_and(|modes| modes.contains(mode));
        Ended {
            status: status.code(),
            signal: status.signal(),
            screen: self.screen(),
            has_cursor: !self.model.screen().hide_cursor(),
            has_main_screen: !self.model.screen().alternate_screen(),
            has_echo: has(LocalModes::ECHO),
            has_lines: has(LocalModes::ICANON | LocalModes::ISIG),
            marks_paste: self.model.screen().bracketed_paste(),
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if !self.has_ended {
            // A test that failed leaves nothing running. What is gone already cannot be killed.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn size(columns: u16, rows: u16) -> Winsize {
    Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

/// The rows without the blanks at their ends.
fn letters(screen: &vt100::Screen) -> Vec<String> {
    screen.rows(0, screen.size().1.get()).map(|row| row.trim_end().to_owned()).collect()
}

fn rows(screen: &vt100::Screen) -> String {
    letters(screen).join("\n").trim_end().replace(['\u{a0}', '\u{202f}'], " ")
}

fn look(screen: &vt100::Screen, row: u16, column: u16) -> char {
    let cell = screen.cell(row, column).unwrap();
    match (cell.fgcolor(), cell.bold(), cell.dim()) {
        _ if !cell.has_contents() => ' ',
        (Color::Default, false, false) => '.',
        (Color::Default, true, false) => 'b',
        (Color::Default, false, true) => 'd',
        (Color::Idx(32), false, false) => 'k',
        (Color::Idx(32), true, false) => 'h',
        (Color::Idx(28), false, false) => 'g',
        (Color::Idx(166), false, false) => 'w',
        _ => '?',
    }
}

/// The row of the cursor up to it.
fn before_cursor(screen: &vt100::Screen) -> String {
    let (row, column) = screen.cursor_position();
    screen.rows(0, column).nth(usize::from(row)).unwrap_or_default()
}
