//! Letters without case and accents, for searches and ids.

/// The text in small letters without accents, as far as the languages of Europe and Africa in Latin letters have them.
#[must_use]
pub fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .flat_map(|c| {
            let plain: &[char] = match c {
                'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ą' => &['a'],
                'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ɛ' => &['e'],
                'ì' | 'í' | 'î' | 'ï' | 'ī' => &['i'],
                'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ɔ' => &['o'],
                'ù' | 'ú' | 'û' | 'ü' | 'ū' => &['u'],
                'ý' | 'ÿ' => &['y'],
                'ç' | 'ć' | 'č' => &['c'],
                'ñ' | 'ń' => &['n'],
                'ł' => &['l'],
                'ś' | 'š' => &['s'],
                'ź' | 'ż' | 'ž' => &['z'],
                'œ' => &['o', 'e'],
                'æ' => &['a', 'e'],
                'ß' => &['s', 's'],
                '’' | '\'' => &[' '],
                other => return vec![other],
            };
            plain.to_vec()
        })
        .collect()
}
