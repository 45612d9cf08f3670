//! Dates: `formatdate`, `timeadd`, `timecmp`. What depends on the clock is never folded.

use std::cmp::Ordering;

use time::{Date, Month, OffsetDateTime, SignedDuration, Time, UtcOffset};

use super::arguments::{Attempt, Stop, invalid, text};
use crate::{
    formats::{Duration, DurationError},
    value::Value,
};

fn timestamp(arguments: &[Value], index: usize) -> Result<OffsetDateTime, Stop> {
    let source = text(arguments, index)?;
    match parse(source) {
        Some(timestamp) => Ok(timestamp),
        // Terraform also takes a few spellings beyond the standard.
        None if source.contains('T') && source.starts_with(|first: char| first.is_ascii_digit()) => Err(Stop::Deferred),
        None => Err(invalid(index, format!("{source:?} is not a timestamp such as `2025-01-31T23:59:00Z`"))),
    }
}

/// A timestamp of RFC 3339, as strictly as the standard writes it.
fn parse(source: &str) -> Option<OffsetDateTime> {
    fn digits<T: std::str::FromStr>(source: &str, from: usize, to: usize) -> Option<T> {
        let part = source.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    }
    let mark = |at: usize, wanted: &str| (source.get(at..=at)? == wanted).then_some(());
    mark(4, "-").and(mark(7, "-")).and(mark(10, "T")).and(mark(13, ":")).and(mark(16, ":"))?;
    let month = Month::try_from(digits::<u8>(source, 5, 7)?).ok()?;
    let date = Date::from_calendar_date(digits(source, 0, 4)?, month, digits(source, 8, 10)?).ok()?;
    let rest = source.get(19..)?;
    let (nanosecond, zone) = match rest.strip_prefix('.') {
        Some(fraction) => {
            let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
            let value: u32 = fraction.get(..length)?.parse().ok()?;
            let scale = 10_u32.checked_pow(9_u32.checked_sub(u32::try_from(length).ok()?)?)?;
            (value.checked_mul(scale)?, fraction.get(length..)?)
        }
        None => (0, rest),
    };
    let (hour, minute, second) = (digits(source, 11, 13)?, digits(source, 14, 16)?, digits(source, 17, 19)?);
    let time = Time::from_hms_nano(hour, minute, second, nanosecond).ok()?;
    Some(OffsetDateTime::new_in_offset(date, time, offset(zone)?))
}

fn offset(zone: &str) -> Option<UtcOffset> {
    let (sign, hours, minutes) = match zone.as_bytes() {
        b"Z" => return Some(UtcOffset::UTC),
        [sign @ (b'+' | b'-'), b'0'..=b'2', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] => {
            (*sign, zone.get(1..3)?.parse::<i8>().ok()?, zone.get(4..6)?.parse::<i8>().ok()?)
        }
        _ => return None,
    };
    match sign {
        _ if hours > 23 => None,
        // The standard has it say that the offset is not known.
        b'-' if hours == 0 && minutes == 0 => None,
        b'-' => UtcOffset::from_hms(-hours, -minutes, 0).ok(),
        _ => UtcOffset::from_hms(hours, minutes, 0).ok(),
    }
}

fn zone(timestamp: OffsetDateTime, colon: &str) -> String {
    let sign = if timestamp.offset().is_negative() { '-' } else { '+' };
    let minutes = timestamp.offset().whole_minutes().unsigned_abs();
    format!("{sign}{:02}{colon}{:02}", minutes / 60, minutes % 60)
}

fn zone_or_z(timestamp: OffsetDateTime) -> String {
    if timestamp.offset().is_utc() { "Z".to_owned() } else { zone(timestamp, ":") }
}

pub(super) fn timecmp(arguments: &[Value]) -> Attempt {
    let (a, b) = (timestamp(arguments, 0)?, timestamp(arguments, 1)?);
    let order: i64 = match a.unix_timestamp_nanos().cmp(&b.unix_timestamp_nanos()) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    };
    Ok(Value::Number(order.into()))
}

pub(super) fn timeadd(arguments: &[Value]) -> Attempt {
    let timestamp = timestamp(arguments, 0)?;
    let written = text(arguments, 1)?;
    let duration = Duration::parse(written).map_err(|error| match error {
        DurationError::Malformed => {
            invalid(1, format!("{written:?} is not a duration such as `90s`, `1h30m` or `-10m`"))
        }
        DurationError::Inexact => Stop::Deferred,
    })?;
    let moved = timestamp.checked_add(SignedDuration::nanoseconds(duration.nanoseconds()));
    let moved = moved.filter(|moved| (0..=9999).contains(&moved.year())).ok_or(Stop::Deferred)?;
    let (year, month, day) = moved.to_calendar_date();
    let (hour, minute, second) = moved.to_hms();
    let (month, zone) = (u8::from(month), zone_or_z(moved));
    Ok(Value::string(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")))
}

pub(super) fn formatdate(arguments: &[Value]) -> Attempt {
    let format = text(arguments, 0)?;
    let timestamp = timestamp(arguments, 1)?;
    let mut out = String::new();
    let mut rest = format.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            '\'' => loop {
                match rest.next() {
                    Some('\'') if rest.next_if_eq(&'\'').is_some() => out.push('\''),
                    Some('\'') => break,
                    Some(other) => out.push(other),
                    None => return Err(invalid(0, "a quote `'` is not closed")),
                }
            },
            letter if letter.is_ascii_alphabetic() => {
                let mut verb = String::from(letter);
                while rest.next_if_eq(&letter).is_some() {
                    verb.push(letter);
                }
                let written = written(&verb, timestamp);
                out.push_str(&written.ok_or_else(|| invalid(0, format!("`{verb}` is no part of a date format")))?);
            }
            other => out.push(other),
        }
    }
    Ok(Value::string(out))
}

fn written(verb: &str, timestamp: OffsetDateTime) -> Option<String> {
    let (year, month, day) = timestamp.to_calendar_date();
    let (hour, minute, second) = timestamp.to_hms();
    let (number, name, weekday) = (u8::from(month), month.to_string(), timestamp.weekday().to_string());
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let short = |name: &str| name.get(..3).unwrap_or_default().to_owned();
    Some(match verb {
        "YYYY" => format!("{year:04}"),
        "YY" => format!("{:02}", year % 100),
        "MMMM" => name,
        "MMM" => short(&name),
        "MM" => format!("{number:02}"),
        "M" => number.to_string(),
        "DD" => format!("{day:02}"),
        "D" => day.to_string(),
        "EEEE" => weekday,
        "EEE" => short(&weekday),
        "hh" => format!("{hour:02}"),
        "h" => hour.to_string(),
        "HH" => format!("{twelve:02}"),
        "H" => twelve.to_string(),
        "AA" => if hour < 12 { "AM" } else { "PM" }.to_owned(),
        "aa" => if hour < 12 { "am" } else { "pm" }.to_owned(),
        "mm" => format!("{minute:02}"),
        "m" => minute.to_string(),
        "ss" => format!("{second:02}"),
        "s" => second.to_string(),
        "ZZZZZ" => zone(timestamp, ":"),
        "ZZZ" if timestamp.offset().is_utc() => "UTC".to_owned(),
        "ZZZZ" | "ZZZ" => zone(timestamp, ""),
        "Z" => zone_or_z(timestamp),
        _ => return None,
    })
}
