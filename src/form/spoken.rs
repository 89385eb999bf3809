//! The words of answers that are not levels, as forms show them.

use std::sync::LazyLock;

use super::value::{DO_NOT_KNOW, DOES_NOT_APPLY};
use crate::language::Words;

/// The words of the two answers that are no levels, in every language of the program: a form may have been exported in another
/// one than it is imported in.
pub(super) fn spoken_answers(text: &str) -> Option<&'static str> {
    // Read once: a form may have thousands of them.
    static SPOKEN: LazyLock<Vec<(String, &str)>> = LazyLock::new(|| {
        let of = |language| {
            let words = Words::new(language);
            [("form-does-not-apply", DOES_NOT_APPLY), ("form-do-not-know", DO_NOT_KNOW)]
                .map(|(id, answer)| (words.text(id).to_lowercase(), answer))
        };
        crate::language::Language::ALL.into_iter().flat_map(of).collect()
    });
    let text = text.to_lowercase();
    SPOKEN.iter().find(|(said, _)| *said == text).map(|(_, answer)| *answer)
}
