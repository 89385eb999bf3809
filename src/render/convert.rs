//! The few conversions between counts and lengths that geometry needs, in one place.

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "counts of lines, fields and axes are far below 2^24")]
pub(crate) const fn float(count: usize) -> f32 {
    count as f32
}

/// How many whole times `step` goes into `length`; at least `least`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the value is clamped to a small range before it is cut"
)]
pub(crate) fn times(length: f32, step: f32, least: usize) -> usize {
    if step <= 0.0 {
        return least;
    }
    ((length / step).clamp(0.0, 10_000.0) as usize).max(least)
}

/// Font units as a length.
#[expect(clippy::cast_precision_loss, reason = "advances and offsets of a font are 16 bits wide")]
pub(crate) const fn units(value: i32) -> f32 {
    value as f32
}

/// A length rounded to hundredths, so that the last bits of a sum do not reach the file.
pub(crate) fn hundredth(value: f32) -> f32 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}
