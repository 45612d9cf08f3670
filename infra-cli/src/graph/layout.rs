//! Where boxes and frames stand: each frame is laid out by itself, its boxes and the frames in it in columns, which go on in a
//! band below once they are far wider than high. An arrow leads to the right or to a band below, where nothing leads back. All
//! is in whole pixels and depends on the picture alone.

use std::collections::{BTreeMap, BTreeSet};

use super::Picture;
use super::picture::Frame;

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// Where all stands.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// By the index of the box.
    pub(super) boxes: BTreeMap<usize, Place>,
    /// Frames that have a label, outer ones first.
    pub(super) frames: Vec<(String, Place)>,
}

const HEIGHT: i64 = 28;
const CHARACTER: i64 = 7;
const MARGIN: i64 = 16;
const HEAD: i64 = 26;
const BESIDE: i64 = 56;
const BELOW: i64 = 14;
const BAND: i64 = 40;

/// What stands in a frame: a box, or a frame that is laid out.
struct Item {
    layout: Layout,
    width: i64,
    height: i64,
}

impl Layout {
    pub(super) fn of(picture: &Picture) -> Self {
        let all: Vec<&Frame> = picture.frames.iter().collect();
        frame("", &[], &all, picture).layout
    }

    fn moved(self, x: i64, y: i64) -> impl Iterator<Item = (Option<usize>, String, Place)> {
        let shifted = move |place: Place| Place { x: place.x + x, y: place.y + y, ..place };
        let boxes = self.boxes.into_iter().map(move |(index, place)| (Some(index), String::new(), shifted(place)));
        boxes.chain(self.frames.into_iter().map(move |(label, place)| (None, label, shifted(place))))
    }
}

fn frame(label: &str, boxes: &[usize], frames: &[&Frame], picture: &Picture) -> Item {
    let mut items: Vec<Item> = boxes.iter().map(|index| single(*index, picture)).collect();
    items.extend(frames.iter().map(|inner| {
        let nested: Vec<&Frame> = inner.frames.iter().collect();
        frame(&inner.label, &inner.boxes, &nested, picture)
    }));
    let columns = wrapped(ordered(&items, picture), &items);
    let (margin, head) = if label.is_empty() { (0, 0) } else { (MARGIN, HEAD) };
    let limit = widest(&columns, &items);
    let (mut x, mut top, mut bottom, mut right) = (margin, head, head, margin);
    let mut items: Vec<Option<Item>> = items.into_iter().map(Some).collect();
    let (mut layout, mut inner) = (Layout::default(), Vec::new());
    for column in columns {
        let width = column.iter().filter_map(|index| items.get(*index)?.as_ref()).map(|item| item.width).max();
        let width = width.unwrap_or_default();
        if x > margin && x + width > limit {
            (x, top) = (margin, bottom + BAND);
        }
        let mut y = top;
        for index in column {
            let Some(item) = items.get_mut(index).and_then(Option::take) else { continue };
            for (found, label, place) in item.layout.moved(x, y) {
                match found {
                    Some(index) => drop(layout.boxes.insert(index, place)),
                    None => inner.push((label, place)),
                }
            }
            y += item.height + BELOW;
        }
        bottom = bottom.max(y - BELOW);
        right = right.max(x + width);
        x += width + BESIDE;
    }
    let (width, height) = (right + margin, bottom + margin);
    if !label.is_empty() {
        let width = width.max(text_width(label));
        layout.frames.push((label.to_owned(), Place { x: 0, y: 0, width, height }));
        layout.frames.extend(inner);
        return Item { layout, width, height };
    }
    layout.frames = inner;
    Item { layout, width, height }
}

fn single(index: usize, picture: &Picture) -> Item {
    let width = text_width(&picture.boxes.get(index).map(super::picture::Box::text).unwrap_or_default());
    let place = Place { x: 0, y: 0, width, height: HEIGHT };
    let mut layout = Layout::default();
    layout.boxes.insert(index, place);
    Item { layout, width, height: HEIGHT }
}

fn text_width(text: &str) -> i64 {
    (i64::try_from(text.chars().count()).unwrap_or(40) * CHARACTER + 20).clamp(60, 360)
}

/// The items in columns, and in each column near what they are connected with in those before.
fn ordered(items: &[Item], picture: &Picture) -> Vec<Vec<usize>> {
    let mut item_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        item_of.extend(item.layout.boxes.keys().map(|inner| (*inner, index)));
    }
    let mut arrows: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (from, to) in &picture.arrows {
        if let (Some(from), Some(to)) = (item_of.get(from), item_of.get(to)) {
            arrows.insert((*from, *to));
        }
    }
    arrows.retain(|(from, to)| from != to);
    let ranks = ranks(items.len(), &arrows);
    let mut columns = vec![Vec::new(); ranks.iter().max().map_or(0, |last| last + 1)];
    for (index, rank) in ranks.iter().enumerate() {
        columns[*rank].push(index);
    }
    let mut into = vec![Vec::new(); items.len()];
    for (from, to) in &arrows {
        into[*to].push(*from);
    }
    let mut row: Vec<Option<usize>> = vec![None; items.len()];
    let mut sorted = Vec::new();
    for mut column in columns {
        // In thousandths of a row, so that all is in whole numbers.
        column.sort_by_key(|index| {
            let rows: Vec<usize> = into[*index].iter().filter_map(|from| row[*from]).collect();
            (rows.iter().sum::<usize>() * 1000 / rows.len().max(1), *index)
        });
        for (at, index) in column.iter().enumerate() {
            row[*index] = Some(at);
        }
        sorted.push(column);
    }
    sorted
}

/// The column of each item: the first one behind all that lead to it. Of a circle, the first item is taken first.
fn ranks(count: usize, arrows: &BTreeSet<(usize, usize)>) -> Vec<usize> {
    let mut left = vec![0_usize; count];
    let mut out = vec![Vec::new(); count];
    for (from, to) in arrows {
        left[*to] += 1;
        out[*from].push(*to);
    }
    let mut waiting: BTreeSet<usize> = BTreeSet::new();
    waiting.extend(0..count);
    let mut ready: BTreeSet<usize> = BTreeSet::new();
    ready.extend((0..count).filter(|index| left[*index] == 0));
    let mut ranks = vec![0; count];
    while let Some(index) = ready.pop_first().or_else(|| waiting.first().copied()) {
        if !waiting.remove(&index) {
            continue;
        }
        for to in out[index].iter().filter(|to| waiting.contains(to)) {
            ranks[*to] = ranks[*to].max(ranks[index] + 1);
            left[*to] = left[*to].saturating_sub(1);
            if left[*to] == 0 {
                ready.insert(*to);
            }
        }
    }
    ranks
}

/// How wide columns may get beside each other: half as wide again as what they fill is high.
fn widest(columns: &[Vec<usize>], items: &[Item]) -> i64 {
    let area: i64 = columns
        .iter()
        .map(|column| {
            let of = || column.iter().filter_map(|index| items.get(*index));
            let width = of().map(|item| item.width + BESIDE).max().unwrap_or_default();
            width * of().map(|item| item.height + BELOW).sum::<i64>()
        })
        .sum();
    (area * 3 / 2).isqrt().max(3 * 360)
}

/// Columns that are far higher than the whole is wide go on beside themselves.
fn wrapped(columns: Vec<Vec<usize>>, items: &[Item]) -> Vec<Vec<usize>> {
    let of = |index: &usize| items.get(*index).map_or((0, 0), |item| (item.width + BESIDE, item.height + BELOW));
    let area: i64 = columns.iter().flatten().map(of).map(|(width, height)| width * height).sum();
    let tallest = columns.iter().flatten().map(|index| of(index).1).max().unwrap_or_default();
    let limit = tallest.max(area.isqrt());
    let mut out = Vec::new();
    for column in columns {
        let (mut part, mut height) = (Vec::new(), 0);
        for index in column {
            let more = of(&index).1;
            if height + more > limit && !part.is_empty() {
                out.push(std::mem::take(&mut part));
                height = 0;
            }
            height += more;
            part.push(index);
        }
        out.push(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::picture::Box;

    fn boxes(count: usize) -> Vec<Box> {
        (0..count).map(|index| Box { label: format!("aws_thing.number_{index}"), count: 1 }).collect()
    }

    /// Two frames in a frame, an arrow between them, a circle, and many boxes without arrows.
    fn picture() -> Picture {
        let inner = |label: &str, boxes: &[usize]| Frame { label: label.into(), boxes: boxes.to_vec(), frames: vec![] };
        let root = Frame {
            label: "Root".into(),
            boxes: (6..66).collect(),
            frames: vec![inner("left", &[0, 1, 2]), inner("right", &[3, 4, 5])],
        };
        Picture {
            frames: vec![root],
            boxes: boxes(66),
            arrows: [(0, 1), (1, 2), (2, 3), (4, 5), (5, 4), (6, 7), (7, 8)].into(),
        }
    }

    fn overlap(a: Place, b: Place) -> bool {
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    }

    fn within(a: Place, b: Place) -> bool {
        a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
    }

    #[test]
    fn nothing_overlaps_and_all_is_in_its_frame() {
        let layout = Layout::of(&picture());
        assert_eq!((layout.boxes.len(), layout.frames.len()), (66, 3));
        let places: Vec<Place> = layout.boxes.values().copied().collect();
        for (index, place) in places.iter().enumerate() {
            assert!(places.iter().skip(index + 1).all(|other| !overlap(*place, *other)));
        }
        let frame = |label: &str| layout.frames.iter().find(|(other, _)| other == label).unwrap().1;
        assert!(!overlap(frame("left"), frame("right")));
        for (label, boxes) in [("left", 0..3), ("right", 3..6), ("Root", 0..66)] {
            assert!(boxes.into_iter().all(|index| within(layout.boxes[&index], frame(label))), "{label}");
        }
        assert!((6..66).all(|index| !overlap(layout.boxes[&index], frame("left"))));
    }

    #[test]
    fn arrows_lead_to_the_right_or_below() {
        let layout = Layout::of(&picture());
        for (from, to) in [(0, 1), (1, 2), (2, 3), (6, 7), (7, 8)] {
            let (from, to) = (layout.boxes[&from], layout.boxes[&to]);
            assert!(from.x + from.width < to.x || from.y + from.height < to.y, "{from:?} {to:?}");
        }
    }

    #[test]
    fn a_chain_is_no_ribbon() {
        let picture = Picture {
            frames: vec![Frame { label: "Root".into(), boxes: (0..400).collect(), frames: vec![] }],
            boxes: boxes(400),
            arrows: (0..399).map(|index| (index, index + 1)).collect(),
        };
        let Place { width, height, .. } = Layout::of(&picture).frames[0].1;
        assert!(width < 4 * height && height < 2 * width, "{width} × {height}");
    }

    #[test]
    fn what_has_no_arrows_is_no_tower() {
        let picture = Picture {
            frames: vec![Frame { label: "Root".into(), boxes: (0..10_000).collect(), frames: vec![] }],
            boxes: boxes(10_000),
            arrows: BTreeSet::new(),
        };
        let Place { width, height, .. } = Layout::of(&picture).frames[0].1;
        assert!(width < 2 * height && height < 2 * width, "{width} × {height}");
    }
}
