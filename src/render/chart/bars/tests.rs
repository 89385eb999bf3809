//! Scales and bars as they are drawn.

use super::{MOST_ROWS, Track, one, scale};
use crate::render::chart::{Drawing, Easel, Hand, Hold, Shape};
use crate::render::convert::float;
use crate::report::document::{Axis, Colour, Legend};

/// The names of a scale with their left and right ends and their baselines.
fn named(ticks: &[(f32, &str)], width: f32) -> Vec<(String, f32, f32, f32)> {
    let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.5;
    let easel = Easel { width, accent: Colour { red: 0, green: 0, blue: 0 }, close: false, measure: &measure };
    let ticks: Vec<(f32, String)> = ticks.iter().map(|(at, name)| (*at, (*name).to_owned())).collect();
    let mut drawing = Drawing::default();
    scale(&mut drawing, &ticks, Track { left: 10.0, right: width - 10.0 }, 40.0, easel);
    let name = |shape: &Shape| match shape {
        Shape::Words { at, text, hand, hold: Hold::Middle, .. } => {
            let half = measure(text, *hand) / 2.0;
            Some((text.clone(), at.0 - half, at.0 + half, at.1))
        }
        _ => None,
    };
    drawing.shapes.iter().filter_map(name).collect()
}

#[test]
fn names_of_marks_that_lie_close_are_whole_and_clear_of_each_other() {
    let tiers = [(0.0, "Groupe T5"), (0.2, "Groupe T4"), (0.55, "Groupe T3"), (0.85, "Groupe T2"), (0.95, "Groupe T1")];
    let names = named(&tiers, 180.0);
    assert_eq!(names.iter().map(|name| name.0.as_str()).collect::<Vec<_>>(), tiers.map(|tier| tier.1));
    for (index, (name, left, right, base)) in names.iter().enumerate() {
        assert!(*left >= 0.0 && *right <= 180.0, "{name}");
        for (other, other_left, other_right, other_base) in &names[index + 1..] {
            assert!(
                (base - other_base).abs() > 0.01 || right < other_left || other_right < left,
                "{name} meets {other}"
            );
        }
    }
}

#[test]
fn many_bars_stand_in_two_columns_on_one_scale_where_the_page_is_short_of_room() {
    let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.5;
    let bar = |number: usize| Axis { label: format!("Domain {number}"), now: Some(0.5), ..Axis::default() };
    let bars: Vec<Axis> = (0..9).map(bar).collect();
    let ticks = [(0.0, "0".to_owned()), (1.0, "4".to_owned())];
    let drawn = |bars: &[Axis], width: f32, close: bool| {
        let easel = Easel { width, accent: Colour { red: 0, green: 0, blue: 0 }, close, measure: &measure };
        super::draw(bars, &ticks, &Legend::default(), easel)
    };
    let place = |drawing: &Drawing, name: &str| {
        let words = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Words { at, text, .. } if text == name => Some(*at),
            _ => None,
        });
        words.collect::<Vec<_>>()
    };
    let (one, two) = (drawn(&bars, 481.0, false), drawn(&bars, 481.0, true));
    assert!(two.height < one.height * 0.6, "{} {}", two.height, one.height);
    // Five at the left, four at the right, level with each other, each with the scale above.
    let (first, fifth, sixth) = (place(&two, "Domain 0")[0], place(&two, "Domain 4")[0], place(&two, "Domain 5")[0]);
    assert!(first.0 < 1.0 && fifth.0 < 1.0 && sixth.0 > 240.0, "{first:?} {fifth:?} {sixth:?}");
    assert!((first.1 - sixth.1).abs() < 0.01 && fifth.1 > first.1);
    let (zeros, ends) = (place(&two, "0"), place(&two, "4"));
    assert!((ends[0].0 - zeros[0].0 - (ends[1].0 - zeros[1].0)).abs() < 0.01, "{zeros:?} {ends:?}");
    // A narrow chart, and one of few bars, stay in one column.
    assert_eq!(place(&drawn(&bars, 240.0, true), "0").len(), 1);
    assert_eq!(place(&drawn(&bars[..6], 481.0, true), "0").len(), 1);
}

#[test]
fn names_with_room_stand_on_one_row() {
    let names = named(&[(0.0, "0"), (0.5, "1"), (1.0, "2")], 180.0);
    assert!(names.len() == 3 && names.iter().all(|name| (name.3 - names[0].3).abs() < 0.01));
    let long = "x".repeat(400);
    assert!(named(&[(0.0, &long), (0.5, "1")], 180.0).len() <= 2 * MOST_ROWS);
}

/// Where the figure of the one bar stands, from left to right, and the track it stands on.
fn figure_beside(bar: &Axis) -> (Option<(f32, f32)>, Track) {
    let measure = |text: &str, hand: Hand| float(text.chars().count()) * hand.size * 0.5;
    let easel = Easel { width: 240.0, accent: Colour { red: 0, green: 0, blue: 0 }, close: false, measure: &measure };
    let track = Track { left: 0.0, right: 200.0 };
    let mut drawing = Drawing::default();
    one(&mut drawing, bar, track, 10.0, easel);
    let found = drawing.shapes.iter().find_map(|shape| match shape {
        Shape::Words { at, text, hand, .. } => Some((at.0, at.0 + measure(text, *hand))),
        _ => None,
    });
    (found, track)
}

#[test]
fn the_figure_of_a_mark_stands_clear_of_the_ends_of_what_is_open() {
    for (from, to) in [(0.2, 0.45), (0.2, 0.5), (0.2, 0.55), (0.45, 0.5), (0.48, 0.9), (0.0, 0.9)] {
        let bar = |range| Axis {
            now: Some(0.2),
            after: Some(0.4),
            after_text: "1,58".to_owned(),
            open: range,
            ..Axis::default()
        };
        let (Some((left, right)), track) = figure_beside(&bar(Some((from, to)))) else { panic!("{from} to {to}") };
        for end in [from, to].map(|end| track.at(end)) {
            assert!(end <= left - 1.5 || end >= right + 1.5, "{end} within {left} to {right}");
        }
        assert!(left >= track.at(0.4) + 5.0 && right <= track.right);
    }
    // Where only the end of the track is left there is no figure.
    let last = |range| Axis { after: Some(0.88), after_text: "3,58".to_owned(), open: range, ..Axis::default() };
    assert!(figure_beside(&last(None)).0.is_some() && figure_beside(&last(Some((0.5, 0.97)))).0.is_none());
}
