//! The sheet of scores of a workbook: computed on export, with native charts.

use rust_xlsxwriter::{Chart, ChartType, Worksheet, XlsxError};

use super::Content;
use super::workbook::Styles;
use crate::language::number;
use crate::scoring::Scorecard;

/// The scores of the outermost domains by the first measure.
pub(super) fn sheet(content: &Content<'_>, scorecard: &Scorecard, styles: &Styles) -> Result<Worksheet, XlsxError> {
    let words = content.words;
    let name = words.text("form-sheet-scores");
    let measure = content.questionnaire.headline().id();
    let mut sheet = Worksheet::new();
    sheet.set_name(&name)?;
    sheet.set_column_width(0, 40)?;
    sheet.write_string_with_format(0, 0, words.text("form-scores-note"), &styles.title)?;
    let heads = ["form-head-domain", "form-scores-score", "form-scores-low", "form-scores-high"];
    for (column, head) in (0u16..).zip(heads) {
        sheet.write_string_with_format(1, column, words.text(head), &styles.head)?;
    }
    let mut last = 1;
    for domain in content.questionnaire.top_domains() {
        let Some(score) = scorecard.domain(domain.id()).and_then(|scores| scores.score(measure)) else { continue };
        last += 1;
        sheet.write_string_with_format(last, 0, domain.title(), &styles.text)?;
        let figures = [score.value(), Some(score.low()), Some(score.high())];
        for (column, figure) in (1u16..).zip(figures) {
            let Some(figure) = figure else { continue };
            // The figure as it is printed elsewhere, so that sheet and report agree.
            let shown = number(crate::language::Language::English, figure);
            match shown.parse::<f64>() {
                Ok(value) => sheet.write_number_with_format(last, column, value, &styles.text)?,
                Err(_) => sheet.write_string_with_format(last, column, shown, &styles.text)?,
            };
        }
    }
    if last > 1 {
        for (kind, row) in [(ChartType::Bar, 1), (ChartType::RadarWithMarkers, 18)] {
            let mut chart = Chart::new(kind);
            chart
                .add_series()
                .set_name(words.text("form-scores-score").as_str())
                .set_categories((name.as_str(), 2, 0, last, 0))
                .set_values((name.as_str(), 2, 1, last, 1));
            chart.title().set_name(content.questionnaire.headline().title());
            sheet.insert_chart(row, 5, &chart)?;
        }
    }
    sheet.protect();
    Ok(sheet)
}
