use std::collections::BTreeMap;

use super::*;
use crate::{
    formats::Form,
    mode::Mode,
    schema::{Origin, bytes::checksum},
    value::{Hole, Number, Piece, Value},
};

fn text(value: &str) -> Value {
    Value::string(value)
}

fn number(digits: &str) -> Value {
    Value::Number(digits.parse().unwrap())
}

fn taken(facts: impl IntoIterator<Item = Fact>) -> Taken {
    Taken { empty: Some(false), facts: facts.into_iter().collect() }
}

fn one_of(values: &[&str], any_case: bool) -> Fact {
    Fact::OneOf { values: values.iter().map(|value| (*value).into()).collect(), any_case }
}

fn range(least: i64, most: i64) -> Fact {
    Fact::Range { least: Some(Number::from(least)), most: Some(Number::from(most)) }
}

fn length(least: u32, most: u32) -> Fact {
    Fact::Length { least, most: Some(most), unit: Unit::Characters }
}

fn lower() -> LetterSet {
    ('a'..='z').collect()
}

fn letters() -> Fact {
    let inner = lower().or(std::iter::once('-').collect());
    Fact::Letters(Letters { first: lower(), inner, last: lower() })
}

fn pattern() -> Fact {
    Fact::Pattern(Pattern::new("^pb-[0-9a-f]{17}$".into()))
}

fn sample() -> Facts {
    let inner =
        Entry { arguments: BTreeMap::from([("size".into(), taken([range(1, 9), Fact::Whole]))]), ..Entry::default() };
    let entry = Entry {
        arguments: BTreeMap::from([
            ("mode".into(), taken([one_of(&["on", "off"], true)])),
            ("name".into(), taken([length(2, 8), letters()])),
            ("role".into(), taken([Fact::Form(Form::Arn)])),
            ("id".into(), taken([pattern()])),
            ("nothing".into(), Taken::default()),
        ]),
        inner: BTreeMap::from([
            ("disk".into(), inner.clone()),
            ("other".into(), inner),
            ("empty".into(), Entry::default()),
        ]),
    };
    let origin = Origin { package: "p".to_owned(), version: "1".to_owned(), license: "MIT".to_owned() };
    let types = BTreeMap::from([
        ((Mode::Managed, "aws_a".into()), entry.clone()),
        ((Mode::Data, "aws_a".into()), Entry::default()),
        ((Mode::Data, "aws_b".into()), entry),
    ]);
    let paths = BTreeMap::from([
        ("name".into(), Some(Replaces::Always)),
        ("disk.size".into(), Some(Replaces::Sometimes)),
        ("mode".into(), None),
    ]);
    let replacements = BTreeMap::from([("aws_a".into(), Replacements { asked: true, paths })]);
    Facts { origin, types, replacements }
}

#[test]
fn a_table_reads_back_what_was_written() {
    let facts = sample();
    let bytes = encode(&facts);
    let table = Table::open(&bytes).unwrap();
    assert_eq!(table.origin(), facts.origin);
    assert_eq!(table.types().collect::<Vec<_>>(), [(Mode::Managed, "aws_a"), (Mode::Data, "aws_b")]);
    let node = table.of_type(Mode::Managed, "aws_a").unwrap().unwrap();
    let arguments: BTreeMap<&str, Taken> = node.arguments().unwrap().into_iter().collect();
    let entry = &facts.types[&(Mode::Managed, "aws_a".into())];
    assert_eq!(arguments.keys().copied().collect::<Vec<_>>(), ["id", "mode", "name", "role"]);
    assert!(arguments.iter().all(|(name, taken)| entry.arguments[*name] == *taken));
    let inner = node.inner().unwrap();
    assert_eq!(inner.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["disk", "other"]);
    assert_eq!(inner[1].1.arguments().unwrap()[0], ("size", taken([range(1, 9), Fact::Whole])));
    assert!(table.of_type(Mode::Data, "aws_a").unwrap().is_none());
    assert_eq!(table.replacements("aws_a").unwrap(), facts.replacements["aws_a"]);
}

#[test]
fn what_was_asked_and_is_not_listed_never_replaces() {
    let bytes = encode(&sample());
    let table = Table::open(&bytes).unwrap();
    let found = |ty, path| table.replacements(ty).unwrap().of(path);
    assert_eq!(found("aws_a", "name"), Some(Replaces::Always));
    assert_eq!(found("aws_a", "disk.size"), Some(Replaces::Sometimes));
    assert_eq!(found("aws_a", "mode"), None);
    assert_eq!(found("aws_a", "role"), Some(Replaces::Never));
    assert_eq!(found("aws_b", "name"), None);
}

#[test]
fn a_pattern_that_cannot_be_read_refuses_nothing() {
    assert!(taken([Fact::Pattern(Pattern::new("(?<=a)b".into()))]).refusal(&text("x")).is_none());
}

#[test]
fn damage_is_an_error() {
    let bytes = encode(&sample());
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x41;
        assert!(Table::open(&damaged).is_err(), "byte {at}");
    }
}

#[test]
fn damage_that_the_sum_does_not_tell_is_read_without_harm() {
    let bytes = encode(&sample());
    let content = super::table::MAGIC.len() + 1 + 8;
    for at in content..bytes.len() {
        for flip in [0x01, 0x41, 0x80, 0xff] {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            let sum = checksum(&damaged[content..]).to_le_bytes();
            damaged[content - 8..content].copy_from_slice(&sum);
            read_damaged(&damaged);
        }
    }
}

#[test]
fn what_is_taken_is_not_refused() {
    for (fact, value) in [
        (one_of(&["on", "off"], false), text("on")),
        (one_of(&["on", "off"], true), text("ON")),
        (one_of(&["true", "false"], false), Value::Bool(true)),
        (one_of(&["44", "48"], false), number("44")),
        (range(1, 9), number("9")),
        (range(1, 9), text("1")),
        (range(1, 9), text("not a number")),
        (Fact::Whole, number("2.0")),
        (length(2, 3), text("äöü")),
        (length(3, 8), text("日本")),
        (letters(), text("a-b")),
        (Fact::Form(Form::Json), text("{}")),
        (pattern(), text("pb-0123456789abcdef0")),
    ] {
        assert_eq!(taken([fact.clone()]).refusal(&value), None, "{fact:?} {value:?}");
    }
}

#[test]
fn what_is_not_taken_is_refused() {
    for (fact, value) in [
        (one_of(&["on", "off"], false), text("On")),
        (one_of(&["44", "48"], false), number("45")),
        (range(1, 9), number("0")),
        (range(1, 9), text("10")),
        (Fact::Whole, number("2.5")),
        (length(2, 3), text("a")),
        (letters(), text("-a")),
        (letters(), text("a-")),
        (letters(), text("a!b")),
        (Fact::Form(Form::Arn), text("x")),
        (range(1, 9), text("")),
        (pattern(), text("pb-0123456789abcdeg0")),
    ] {
        assert!(taken([fact.clone()]).refusal(&value).is_some(), "{fact:?} {value:?}");
    }
}

#[test]
fn the_empty_text_is_a_matter_of_its_own() {
    let facts = vec![length(2, 3)];
    let empty = |empty| Taken { empty, facts: facts.clone() }.refusal(&text("")).is_some();
    assert_eq!([None, Some(true), Some(false)].map(empty), [false, false, true]);
}

#[test]
fn a_text_known_in_parts_is_refused_for_what_is_known() {
    let template = |before: &str| {
        let pieces = vec![Piece::Text(before.into()), Piece::Value(Value::Hole(Hole::Suffix))];
        Value::Template(std::rc::Rc::new(pieces))
    };
    assert!(taken([letters()]).refusal(&template("a!")).is_some());
    assert!(taken([letters()]).refusal(&template("-")).is_none());
    assert!(taken([length(1, 3)]).refusal(&template("abc")).is_some());
    assert!(taken([length(1, 4)]).refusal(&template("abc")).is_none());
    assert!(taken([one_of(&["a"], false), Fact::Form(Form::Arn)]).refusal(&template("b")).is_none());
}
