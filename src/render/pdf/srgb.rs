//! The colours of the file are sRGB: said with a profile of the International Color Consortium, so that they print as they look.

/// A number with 16 bits behind the point.
const fn fixed(whole_and_part: u32) -> [u8; 4] {
    whole_and_part.to_be_bytes()
}

/// The white of the profile's space, D50 (ICC.1:2004-10, 7.2.16).
const WHITE: [u32; 3] = [0xf6d6, 0x1_0000, 0xd32d];

/// The primaries of sRGB (IEC 61966-2-1) brought to that white by the matrix of Bradford, as XYZ.
const PRIMARIES: [[u32; 3]; 3] = [[0x6fa2, 0x38f5, 0x0390], [0x6299, 0xb785, 0x18da], [0x24a0, 0x0f84, 0xb6cf]];

/// That matrix, from the white of sRGB, D65, row by row.
const ADAPTATION: [u32; 9] = [
    0x0001_0c42,
    0x0000_05de,
    0xffff_f325,
    0x0000_0793,
    0x0000_fd90,
    0xffff_fba1,
    0xffff_fda2,
    0x0000_03dc,
    0x0000_c06e,
];

/// The curve of sRGB, ((v + 0.055) / 1.055) ^ 2.4 from 0.04045 on and v / 12.92 below: exponent, factor, offset, slope, bound.
const CURVE: [u32; 5] = [0x0002_6666, 0xf2a7, 0x0d59, 0x13d0, 0x0a5b];

fn numbers(kind: [u8; 4], numbers: &[u32]) -> Vec<u8> {
    let mut out = [kind, [0; 4]].concat();
    out.extend(numbers.iter().flat_map(|number| fixed(*number)));
    out
}

/// A text in one language (ICC.1:2004-10, 10.13).
fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let length = u32::try_from(units.len()).unwrap_or_default();
    let mut out = b"mluc\0\0\0\0".to_vec();
    out.extend([1, 12].into_iter().flat_map(u32::to_be_bytes));
    out.extend(b"enUS");
    out.extend([length, 28].into_iter().flat_map(u32::to_be_bytes));
    out.extend(units);
    out
}

/// The profile's bytes.
pub(super) fn profile() -> Vec<u8> {
    // Parametric curves of the fourth kind: five numbers and two bytes to fill up.
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    curve.extend(CURVE.iter().flat_map(|number| fixed(*number)));
    let mut parts: Vec<(Vec<[u8; 4]>, Vec<u8>)> = vec![
        (vec![*b"desc"], text("sRGB")),
        (vec![*b"cprt"], text("Public domain")),
        (vec![*b"wtpt"], numbers(*b"XYZ ", &WHITE)),
        (vec![*b"chad"], numbers(*b"sf32", &ADAPTATION)),
        (vec![*b"rTRC", *b"gTRC", *b"bTRC"], curve),
    ];
    let primaries = [*b"rXYZ", *b"gXYZ", *b"bXYZ"].into_iter().zip(PRIMARIES);
    parts.extend(primaries.map(|(name, primary)| (vec![name], numbers(*b"XYZ ", &primary))));
    let count: usize = parts.iter().map(|(names, _)| names.len()).sum();
    let mut table = Vec::new();
    let mut data = Vec::new();
    let long = |length: usize| u32::try_from(length).unwrap_or_default().to_be_bytes();
    table.extend(long(count));
    for (names, part) in parts {
        let at = HEADER + 4 + 12 * count + data.len();
        for name in names {
            table.extend([name, long(at), long(part.len())].concat());
        }
        data.extend(part);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut out = header(HEADER + table.len() + data.len());
    out.extend(table);
    out.extend(data);
    out
}

const HEADER: usize = 128;

/// The head of a profile of version 4.2 for a screen, from RGB to XYZ (ICC.1:2004-10, 7.2).
fn header(size: usize) -> Vec<u8> {
    let mut out = u32::try_from(size).unwrap_or_default().to_be_bytes().to_vec();
    out.extend(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    // A day of no meaning, the same in every file.
    out.extend([2000_u16, 1, 1, 0, 0, 0].into_iter().flat_map(u16::to_be_bytes));
    out.extend(b"acsp");
    out.resize(68, 0);
    out.extend(WHITE.iter().flat_map(|number| fixed(*number)));
    out.resize(HEADER, 0);
    out
}

#[cfg(test)]
mod tests {
    use super::{HEADER, profile};

    #[test]
    fn the_profile_hangs_together() {
        let profile = profile();
        let long = |at: usize| usize::try_from(u32::from_be_bytes(profile[at..at + 4].try_into().unwrap())).unwrap();
        assert_eq!(long(0), profile.len());
        assert_eq!((long(HEADER), &profile[36..40]), (10, b"acsp".as_slice()));
        for tag in 0..10 {
            let entry = HEADER + 4 + 12 * tag;
            let (at, length) = (long(entry + 4), long(entry + 8));
            assert!(at >= HEADER + 4 + 12 * 10 && at.is_multiple_of(4) && at + length <= profile.len(), "{tag}");
        }
        assert!(profile.len() < 600, "{}", profile.len());
    }
}
