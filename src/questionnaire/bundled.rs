//! The questionnaires that are part of the binary. A version once published stays here for ever, so that an old assessment
//! always opens.

/// A questionnaire in the binary with its translations.
#[derive(Debug, Clone, Copy)]
pub struct Bundled {
    /// Its id.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Its file.
    pub text: &'static str,
    /// The language tags and files of its translations.
    pub translations: &'static [(&'static str, &'static str)],
}

macro_rules! bundled {
    ($id:literal, $version:literal, $($language:literal),*) => {
        Bundled {
            id: $id,
            version: $version,
            text: include_str!(concat!("../../questionnaires/", $id, ".yaml")),
            translations: &[
                $(($language, include_str!(concat!("../../questionnaires/", $id, ".", $language, ".yaml")))),*
            ],
        }
    };
}

/// Every questionnaire in the binary; of one id, the newest version first.
pub const BUNDLED: &[Bundled] = &[
    bundled!("sim3", "2.0", "fr", "pt"),
    bundled!("itu-cirt", "1.0", "fr", "pt"),
    bundled!("gci", "1.0", "fr", "pt"),
    bundled!("cooperation", "1.0", "fr", "pt"),
    bundled!("organisation", "1.0", "fr"),
    bundled!("first-services", "2.1", "fr"),
    bundled!("itu-readiness", "1.0", "fr"),
    bundled!("preparedness", "1.0", "fr"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Words};
    use crate::problem::Source;
    use crate::questionnaire::{Translation, inspect, parse};

    #[test]
    fn every_bundled_questionnaire_is_whole_in_all_its_languages() {
        let words = Words::new(Language::English);
        for bundled in BUNDLED {
            let source = Source::new(format!("{}.yaml", bundled.id), bundled.text);
            let questionnaire = parse(&source).unwrap_or_else(|problems| panic!("{}", problems.render(&words)));
            assert_eq!((questionnaire.id().as_str(), questionnaire.version()), (bundled.id, bundled.version));
            let (_, warnings) = inspect(&source, &[]);
            assert!(warnings.is_empty(), "{}", warnings.render(&words));
            for (language, text) in bundled.translations {
                let source = Source::new(format!("{}.{language}.yaml", bundled.id), text);
                let translation =
                    Translation::parse(&source).unwrap_or_else(|problems| panic!("{}", problems.render(&words)));
                let problems = translation.problems(&questionnaire);
                assert!(problems.is_empty(), "{}", problems.render(&words));
            }
        }
    }

    #[test]
    fn sim3_has_its_parameters_and_who_may_leave_one_out() {
        let bundled = BUNDLED.iter().find(|bundled| bundled.id == "sim3").unwrap();
        let questionnaire = parse(&Source::new("sim3.yaml", bundled.text)).unwrap();
        assert_eq!(questionnaire.questions().len(), 45);
        let per_domain: Vec<usize> = questionnaire.domains().iter().map(|domain| domain.questions().len()).collect();
        assert_eq!(per_domain, [11, 7, 10, 17]);
        let allowed: Vec<&str> = questionnaire
            .questions()
            .iter()
            .filter(|question| question.may_be_not_applicable())
            .map(|question| question.id().as_str())
            .collect();
        assert_eq!(allowed, ["T-1", "T-8", "T-9", "T-10", "P-4", "P-5"]);
        for question in questionnaire.questions() {
            let steps = question.scale().steps();
            assert_eq!(steps.len(), 5);
            for level in steps {
                assert!(question.level_text(level.id()).is_some(), "{} {}", question.id(), level.id());
            }
        }
        assert_eq!(questionnaire.profiles().len(), 3);
        assert_eq!(questionnaire.ladder().len(), 3);
    }
}
