//! Forms that other programs have opened and saved again: LibreOffice, and openpyxl as a stand-in for what else writes Excel files.

use std::process::Command;

use crate::room::{Room, examples};
use crate::word::convert;

/// Every example as a form, saved again by `save`, changes nothing.
fn comes_back(save: impl Fn(&Room, &str)) {
    for name in examples() {
        let room = Room::new();
        room.example(&name);
        let before = room.read(&name);
        room.palier(&["export", &name, "-o", "form.xlsx"]).ended(0);
        save(&room, "form.xlsx");
        let run = room.palier(&["import", &name, "saved/form.xlsx"]).ended(0);
        assert!(run.stdout.is_empty(), "{name}: {}{}", run.stdout, run.stderr);
        assert_eq!(room.read(&name), before, "{name}");
        room.palier(&["due", &name, "--as-of", "2026-01-01", "--within", "3000d", "-o", "form.xlsx"]).ended(0);
        save(&room, "form.xlsx");
        let run = room.palier(&["import", &name, "saved/form.xlsx"]).ended(0);
        assert!(run.stdout.is_empty(), "{name}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
#[ignore = "needs LibreOffice"]
fn libreoffice_saves_every_form_without_a_change() {
    comes_back(|room, form| convert(room, form, "xlsx"));
}

/// What openpyxl does with a form: `{}` is Python that changes the workbook `book`.
fn with_openpyxl(room: &Room, form: &str, change: &str) {
    std::fs::create_dir_all(room.path("saved")).unwrap();
    let script =
        format!("import openpyxl\nbook = openpyxl.load_workbook('{form}')\n{change}\nbook.save('saved/{form}')\n");
    let has_it = |python: &&str| {
        let run = Command::new(python).args(["-c", "import openpyxl"]).output();
        run.is_ok_and(|run| run.status.success())
    };
    let python = ["python3", "/usr/bin/python3"].into_iter().find(has_it).expect("a Python with openpyxl is here");
    let run = Command::new(python).args(["-c", &script]).current_dir(room.path("")).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
#[ignore = "needs Python with openpyxl"]
fn openpyxl_saves_every_form_without_a_change() {
    comes_back(|room, form| with_openpyxl(room, form, ""));
}

#[test]
#[ignore = "needs Python with openpyxl"]
fn openpyxl_fills_cells_as_numbers_dates_and_rich_text_and_they_arrive() {
    let room = Room::new();
    room.file(
        "team.toml",
        "palier = \"assessment/1\"\nquestionnaire = { id = \"sim3\", version = \"2.0\" }\nsubject = { team = \"T\" }\n\
         session = { date = 2026-03-10 }\n\n[actions.a]\ndo = \"Do it\"\n",
    );
    room.palier(&["export", "team.toml", "-o", "form.xlsx"]).ended(0);
    let change = "from datetime import datetime\nfrom openpyxl.cell.rich_text import CellRichText, TextBlock\n\
        from openpyxl.cell.text import InlineFont\nanswers = book['Answers']\nanswers['E3'] = 2\nanswers['E4'] = '3'\n\
        answers['F3'] = CellRichText('Seen ', TextBlock(InlineFont(b=True), 'twice'), '.')\n\
        answers['N3'] = datetime(2026, 3, 11)\nbook['Actions']['F3'] = datetime(2026, 6, 30)\n\
        book['Actions']['F3'].number_format = 'dd.mm.yyyy'";
    with_openpyxl(&room, "form.xlsx", change);
    let run = room.palier(&["import", "team.toml", "saved/form.xlsx"]).ended(0);
    assert_eq!(
        run.stdout,
        "O-1/answer: (empty) → 2\nO-1/comment: (empty) → Seen twice.\nO-1/date: (empty) → 2026-03-11\n\
         O-2/answer: (empty) → 3\naction/a/due: (empty) → 2026-06-30\n"
    );
}
