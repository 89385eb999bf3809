//! A mark at the end of an output by which a later run knows that nobody has changed it since: a filled-in form or an edited
//! report is somebody's work and is not replaced.

use super::evidence::sha256;

/// What the mark begins with.
const MARK: &str = "palier sha256:";

/// The length of a digest in hexadecimal digits.
const DIGITS: usize = 64;

/// The end of an archive without a comment, and where the length of its comment is.
const ARCHIVE_END: usize = 22;

/// How a format takes a mark at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A comment after the end of the document.
    Pdf,
    /// The comment of an archive: Excel and Word.
    Archive,
    /// A comment of HTML, Markdown or SVG.
    Markup,
}

impl Kind {
    fn of(ending: &str) -> Option<Self> {
        match ending {
            "pdf" => Some(Self::Pdf),
            "xlsx" | "docx" => Some(Self::Archive),
            "html" | "htm" | "md" | "markdown" | "svg" => Some(Self::Markup),
            _ => None,
        }
    }

    fn marked(self, digest: &str) -> String {
        match self {
            Self::Pdf => format!("%{MARK}{digest}\n"),
            Self::Archive => format!("{MARK}{digest}"),
            Self::Markup => format!("<!-- {MARK}{digest} -->\n"),
        }
    }
}

/// Whether files with this ending (in small letters) carry a mark.
pub(super) fn is_sealable(ending: &str) -> bool {
    Kind::of(ending).is_some()
}

/// The bytes of an output with a mark at the end, where its format has room for one.
pub(super) fn sealed(ending: &str, mut bytes: Vec<u8>) -> Vec<u8> {
    let Some(kind) = Kind::of(ending) else { return bytes };
    let digest = sha256(&bytes);
    let mark = kind.marked(&digest);
    if kind == Kind::Archive {
        let Some(length) = comment_length(&mut bytes) else { return bytes };
        length.copy_from_slice(&u16::try_from(mark.len()).unwrap_or_default().to_le_bytes());
    }
    bytes.extend_from_slice(mark.as_bytes());
    bytes
}

/// Whether a file is as Palier wrote it.
pub(super) fn is_untouched(ending: &str, bytes: &[u8]) -> bool {
    let Some(kind) = Kind::of(ending) else { return false };
    let Some(end) = bytes.len().checked_sub(kind.marked(&"0".repeat(DIGITS)).len()) else { return false };
    let (content, mark) = bytes.split_at(end);
    let mut content = content.to_vec();
    if kind == Kind::Archive {
        match comment_length(&mut content) {
            Some(length) if *length == u16::try_from(mark.len()).unwrap_or_default().to_le_bytes() => length.fill(0),
            _ => return false,
        }
    }
    mark == kind.marked(&sha256(&content)).as_bytes()
}

/// The two bytes of an archive that hold the length of its comment, if there is no comment behind them.
fn comment_length(bytes: &mut [u8]) -> Option<&mut [u8]> {
    let begin = bytes.len().checked_sub(ARCHIVE_END)?;
    let is_end = bytes[begin..].starts_with(b"PK\x05\x06");
    is_end.then(|| &mut bytes[begin + ARCHIVE_END - 2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_by_a_byte_is_not_untouched() {
        let archive = [b"PK\x03\x04content".as_slice(), b"PK\x05\x06", &[0; 18]].concat();
        for (ending, content) in
            [("pdf", b"%PDF-1.7\n%%EOF\n".to_vec()), ("md", b"# Report\n".to_vec()), ("xlsx", archive)]
        {
            assert!(!is_untouched(ending, &content), "{ending}");
            let written = sealed(ending, content);
            assert!(is_untouched(ending, &written), "{ending}");
            for at in 0..written.len() {
                let mut changed = written.clone();
                changed[at] ^= 1;
                assert!(!is_untouched(ending, &changed), "{ending}: byte {at}");
            }
            assert!(!is_untouched(ending, &[&written[..], b"x"].concat()), "{ending}");
        }
        assert_eq!(sealed("csv", b"a,b\n".to_vec()), b"a,b\n", "no room for a mark");
    }
}
