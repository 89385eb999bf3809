//! What is due in one or many assessments: actions, decisions that are asked for, documents that expire.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::assessment::{Assessment, Marking};

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DueKind {
    /// An agreed action.
    Action,
    /// A decision that is asked for.
    Decision,
    /// A document that expires.
    Evidence,
}

impl DueKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Action, Self::Decision, Self::Evidence];

    /// The word for it in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Decision => "decision",
            Self::Evidence => "evidence",
        }
    }
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueItem {
    /// What it is.
    pub kind: DueKind,
    /// The team.
    pub team: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The name of its file.
    pub file: String,
    /// Its id in the file.
    pub id: String,
    /// What is to be done, decided or renewed.
    pub title: String,
    /// Who does it, decides or owns it.
    pub owner: Option<String>,
    /// The last day on which it is in time.
    pub date: Option<Date>,
    /// Its status.
    pub status: &'static str,
    /// Whether it is done, dropped or decided.
    pub is_closed: bool,
    /// The marking of its file.
    pub marking: Marking,
    /// The last day of the session.
    pub session: Date,
}

impl DueItem {
    /// The days from `today` to its date; negative once it is overdue.
    #[must_use]
    pub fn days(&self, today: Date) -> Option<i32> {
        Some(self.date?.since(today).ok()?.get_days())
    }
}

/// What is due over several files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The items of the newest file of each team and questionnaire, by date; those without a date last.
    pub items: Vec<DueItem>,
    /// Items that are open in older files only.
    pub not_carried_over: Vec<DueItem>,
}

/// Collects what is due. Of each team and questionnaire only the newest assessment counts.
#[must_use]
pub fn due(assessments: &[(String, Assessment)], today: Date) -> Due {
    let mut groups: BTreeMap<(&str, &str), Vec<&(String, Assessment)>> = BTreeMap::new();
    for found in assessments {
        let (team, questionnaire) = (&found.1.subject().team, found.1.questionnaire().id());
        groups.entry((team, questionnaire.as_str())).or_default().push(found);
    }
    let (mut items, mut not_carried_over) = (Vec::new(), Vec::new());
    for files in groups.values_mut() {
        files.sort_by_key(|(file, assessment)| (assessment.last_day(), file.clone()));
        let Some(((file, newest), older)) = files.split_last() else { continue };
        let own = items_of(file, newest, today);
        let is_known = |item: &DueItem| own.iter().any(|other| (other.kind, &other.id) == (item.kind, &item.id));
        let mut left: Vec<DueItem> = Vec::new();
        // The nearest older file says last how an item was.
        for (file, assessment) in older.iter().rev() {
            for item in items_of(file, assessment, today) {
                let is_new = !left.iter().any(|other| (other.kind, &other.id) == (item.kind, &item.id));
                if !item.is_closed && item.kind != DueKind::Evidence && !is_known(&item) && is_new {
                    left.push(item);
                }
            }
        }
        not_carried_over.extend(left);
        items.extend(own);
    }
    for list in [&mut items, &mut not_carried_over] {
        list.sort_by(|one, other| {
            let key = |item: &DueItem| (item.date.is_none(), item.date, item.kind);
            key(one).cmp(&key(other)).then_with(|| (&one.team, &one.id).cmp(&(&other.team, &other.id)))
        });
    }
    Due { items, not_carried_over }
}

fn items_of(file: &str, assessment: &Assessment, today: Date) -> Vec<DueItem> {
    let blank = DueItem {
        kind: DueKind::Action,
        team: assessment.subject().team.clone(),
        questionnaire: assessment.questionnaire().id().to_string(),
        file: file.to_owned(),
        id: String::new(),
        title: String::new(),
        owner: None,
        date: None,
        status: "",
        is_closed: false,
        marking: assessment.session().marking,
        session: assessment.last_day(),
    };
    let actions = assessment.actions().iter().map(|action| DueItem {
        id: action.id.to_string(),
        title: action.action.clone(),
        owner: action.owner.clone(),
        date: action.due,
        status: action.status.as_str(),
        is_closed: !action.is_pending(),
        ..blank.clone()
    });
    let decisions = assessment.decisions().iter().map(|decision| DueItem {
        kind: DueKind::Decision,
        id: decision.id.to_string(),
        title: decision.ask.clone(),
        owner: decision.of.clone(),
        date: decision.by,
        status: decision.status.as_str(),
        is_closed: !decision.is_open(),
        ..blank.clone()
    });
    let documents = assessment.evidence().iter().filter(|document| document.expires.is_some());
    let documents = documents.map(|document| DueItem {
        kind: DueKind::Evidence,
        id: document.id.to_string(),
        title: document.title.clone(),
        owner: document.owner.clone(),
        date: document.expires,
        status: if document.has_expired(today) { "expired" } else { "valid" },
        ..blank.clone()
    });
    actions.chain(decisions).chain(documents).collect()
}
