//! Command lines that people type without having read the help: `palier help score`, `palier team.toml`.

use std::ffi::{OsStr, OsString};
use std::io::IsTerminal as _;
use std::path::Path;

/// Options before a command that take a value of their own.
const WITH_VALUE: [&str; 4] = ["--language", "--color", "--as-of", "--library"];

/// What a command line means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A command line as clap reads it.
    Arguments(Vec<OsString>),
    /// A file without a command, where nobody can be asked: which commands it can be used with.
    File(OsString),
}

/// What a command line means; `is_command` tells the names of commands.
pub(super) fn meant(arguments: Vec<OsString>, is_command: impl Fn(&OsStr) -> bool) -> Meant {
    let Some(at) = first_word(&arguments) else { return Meant::Arguments(arguments) };
    let mut arguments = arguments;
    if arguments[at] == "help" {
        arguments.remove(at);
        // Of what follows, only a command has a help.
        arguments.truncate((at + 1).min(arguments.len()));
        arguments.push("--help".into());
        return Meant::Arguments(arguments);
    }
    let word = arguments[at].clone();
    // The names of commands are asked for last: they take the whole command line to build.
    if at + 1 < arguments.len() || !Path::new(&word).is_file() || is_command(&word) {
        return Meant::Arguments(arguments);
    }
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        arguments.insert(at, "interview".into());
        return Meant::Arguments(arguments);
    }
    Meant::File(word)
}

/// The place of the first word that is no option.
fn first_word(arguments: &[OsString]) -> Option<usize> {
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        let text = argument.to_string_lossy();
        if !text.starts_with('-') {
            return Some(at);
        }
        at += if WITH_VALUE.contains(&text.as_ref()) { 2 } else { 1 };
    }
    None
}

/// The command that people mean by a word of theirs, in any of the program's languages.
pub(super) fn synonym(word: &str) -> Option<&'static str> {
    let word = crate::language::fold(word);
    let found = SYNONYMS.iter().find(|(_, words)| words.iter().any(|known| crate::language::fold(known) == word));
    found.map(|(command, _)| *command)
}

/// Words that other programs use, or that a user would, for each command.
const SYNONYMS: [(&str, &[&str]); 21] = [
    (
        "due",
        &["todo", "tasks", "actions", "agenda", "followup", "follow-up", "échéances", "prazos", "suivi", "tarefas"],
    ),
    ("new", &["init", "start", "create", "begin", "nouveau", "nouvelle", "novo", "nova", "créer", "criar"]),
    ("compare", &["diff", "comparer", "comparar", "trend", "progress", "evolution"]),
    ("report", &["rapport", "relatório", "pdf", "docx", "word", "publish"]),
    ("gaps", &["gap", "écarts", "lacunas", "missing"]),
    ("migrate", &["upgrade", "update", "migrer", "migrar"]),
    ("check", &["validate", "lint", "verify", "vérifier", "verificar", "valider", "validar"]),
    ("interview", &["run", "ask", "assess", "continue", "resume", "entretien", "entrevista", "évaluer", "avaliar"]),
    ("score", &["scores", "scorecard", "result", "results", "résultats", "pontuação", "noter"]),
    ("explain", &["why", "expliquer", "explicar"]),
    ("plan", &["roadmap", "planifier", "planear", "feuille-de-route"]),
    ("list", &["ls", "questionnaires", "lister", "listar"]),
    ("show", &["cat", "print", "view", "form", "afficher", "mostrar"]),
    ("set", &["answer", "edit", "répondre", "responder"]),
    ("merge", &["join", "combine", "fusionner", "juntar"]),
    ("chart", &["graph", "plot", "radar", "graphique", "gráfico"]),
    ("export", &["excel", "xlsx", "csv", "exporter", "exportar"]),
    ("import", &["importer", "importar"]),
    ("translate", &["traduire", "traduzir"]),
    ("portfolio", &["teams", "benchmark", "portefeuille", "carteira", "équipes", "equipas"]),
    ("config", &["configuration", "settings", "configurer", "configuração"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn help_is_asked_for_as_people_do() {
        let is_command = |word: &OsStr| word == "score";
        for (typed, read) in [
            ("palier help", "palier --help"),
            ("palier help score", "palier score --help"),
            ("palier --language fr help score", "palier --language fr score --help"),
            ("palier help score extra", "palier score --help"),
            ("palier score help", "palier score help"),
            ("palier", "palier"),
        ] {
            assert_eq!(meant(arguments(typed), is_command), Meant::Arguments(arguments(read)), "{typed}");
        }
    }

    #[test]
    fn synonyms_are_found_in_three_languages_and_name_one_command_each() {
        for (word, command) in
            [("todo", "due"), ("échéances", "due"), ("ECHEANCES", "due"), ("init", "new"), ("relatorio", "report")]
        {
            assert_eq!(synonym(word), Some(command), "{word}");
        }
        assert_eq!(synonym("score-board"), None);
        let words: Vec<&str> = SYNONYMS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let distinct: std::collections::BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!(words.len(), distinct.len());
    }
}
