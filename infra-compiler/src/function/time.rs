//! Dates: `formatdate`, `timeadd`, `timecmp`. What depends on the clock is never folded.

use std::cmp::Ordering;

use super::arguments::{Attempt, Stop, invalid, text};
use crate::value::Value;

const NANOS: i128 = 1_000_000_000;
const DAY: i128 = 86_400 * NANOS;

/// A moment, and the offset from UTC in which it is written.
#[derive(Clone, Copy)]
struct Timestamp {
    /// Since 1970 by the local clock, not UTC's.
    local: i128,
    /// East of UTC.
    offset_minutes: i128,
}

/// The local clock's reading.
struct Reading {
    year: i128,
    month: usize,
    day: i128,
    hour: i128,
    minute: i128,
    second: i128,
    weekday: usize,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

impl Timestamp {
    fn read(arguments: &[Value], index: usize) -> Result<Self, Stop> {
        let source = text(arguments, index)?;
        match parse(source) {
            Some(timestamp) => Ok(timestamp),
            // Terraform also takes a few spellings beyond the standard.
            None if source.contains('T') && source.starts_with(|first: char| first.is_ascii_digit()) => {
                Err(Stop::Deferred)
            }
            None => Err(invalid(index, format!("{source:?} is not a timestamp such as `2025-01-31T23:59:00Z`"))),
        }
    }

    fn utc(self) -> i128 {
        self.local - self.offset_minutes * 60 * NANOS
    }

    fn reading(self) -> Reading {
        let days = self.local.div_euclid(DAY);
        let seconds = self.local.rem_euclid(DAY) / NANOS;
        // Days are counted from the first of March of the year 0, in eras of 400 years.
        let shifted = days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        Reading {
            year: year_of_era + era * 400 + i128::from(month <= 2),
            month: usize::try_from(month).unwrap_or(1),
            day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
            hour: seconds / 3600,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            weekday: usize::try_from((days + 4).rem_euclid(7)).unwrap_or(0),
        }
    }

    fn zone(self, colon: &str) -> String {
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes.abs();
        format!("{sign}{:02}{colon}{:02}", minutes / 60, minutes % 60)
    }

    fn zone_or_z(self) -> String {
        if self.offset_minutes == 0 { "Z".to_owned() } else { self.zone(":") }
    }
}

fn days(year: i128, month: i128, day: i128) -> i128 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn days_in_month(year: i128, month: i128) -> i128 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A timestamp of RFC 3339, as strictly as the standard writes it.
fn parse(source: &str) -> Option<Timestamp> {
    let digits = |from: usize, to: usize| -> Option<i128> {
        let part = source.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    };
    let mark = |at: usize, wanted: &str| (source.get(at..=at)? == wanted).then_some(());
    mark(4, "-").and(mark(7, "-")).and(mark(10, "T")).and(mark(13, ":")).and(mark(16, ":"))?;
    let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
    let (hour, minute, second) = (digits(11, 13)?, digits(14, 16)?, digits(17, 19)?);
    let in_range = (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    if !in_range {
        return None;
    }
    let rest = source.get(19..)?;
    let (nanos, zone) = match rest.strip_prefix('.') {
        Some(fraction) => {
            let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
            let value: i128 = fraction.get(..length)?.parse().ok()?;
            (value * 10_i128.checked_pow(9_u32.checked_sub(u32::try_from(length).ok()?)?)?, fraction.get(length..)?)
        }
        None => (0, rest),
    };
    let offset_minutes = match zone.as_bytes() {
        b"Z" => 0,
        [sign @ (b'+' | b'-'), b'0'..=b'2', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] => {
            let hours: i128 = zone.get(1..3)?.parse().ok()?;
            let minutes: i128 = zone.get(4..6)?.parse().ok()?;
            let total = hours * 60 + minutes;
            if hours > 23 || (*sign == b'-' && total == 0) {
                return None;
            }
            if *sign == b'-' { -total } else { total }
        }
        _ => return None,
    };
    let seconds = hour * 3600 + minute * 60 + second;
    Some(Timestamp { local: days(year, month, day) * DAY + seconds * NANOS + nanos, offset_minutes })
}

pub(super) fn timecmp(arguments: &[Value]) -> Attempt {
    let (a, b) = (Timestamp::read(arguments, 0)?, Timestamp::read(arguments, 1)?);
    let order: i64 = match a.utc().cmp(&b.utc()) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    };
    Ok(Value::Number(order.into()))
}

pub(super) fn timeadd(arguments: &[Value]) -> Attempt {
    let timestamp = Timestamp::read(arguments, 0)?;
    let duration = duration(text(arguments, 1)?)?;
    let moved = Timestamp { local: timestamp.local + duration, ..timestamp };
    let Reading { year, month, day, hour, minute, second, .. } = moved.reading();
    if !(0..=9999).contains(&year) {
        return Err(Stop::Deferred);
    }
    let zone = moved.zone_or_z();
    Ok(Value::string(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}")))
}

/// Nanoseconds of a duration such as `1h30m` or `-1.5s`.
fn duration(source: &str) -> Result<i128, Stop> {
    let wrong = || invalid(1, format!("{source:?} is not a duration such as `90s`, `1h30m` or `-10m`"));
    let (sign, mut rest) = match source.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, source.strip_prefix('+').unwrap_or(source)),
    };
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(wrong());
    }
    let mut total = 0_i128;
    while !rest.is_empty() {
        let end = rest.find(|next: char| !next.is_ascii_digit() && next != '.').ok_or_else(wrong)?;
        let (amount, after) = rest.split_at_checked(end).ok_or_else(wrong)?;
        let end = after.find(|next: char| next.is_ascii_digit() || next == '.').unwrap_or(after.len());
        let (unit, after) = after.split_at_checked(end).ok_or_else(wrong)?;
        let unit = match unit {
            "ns" => 1,
            "us" | "µs" | "μs" => 1000,
            "ms" => 1_000_000,
            "s" => NANOS,
            "m" => 60 * NANOS,
            "h" => 3600 * NANOS,
            _ => return Err(wrong()),
        };
        let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
        if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
            return Err(wrong());
        }
        // Go computes fractions in floats: only what is exact is taken from here.
        if whole.len() > 18 || fraction.len() > 9 {
            return Err(Stop::Deferred);
        }
        let scale = 10_i128.pow(u32::try_from(fraction.len()).map_err(|_| Stop::Deferred)?);
        let digits = |part: &str| if part.is_empty() { Ok(0) } else { part.parse::<i128>().map_err(|_| wrong()) };
        let part = digits(fraction)? * unit;
        if part % scale != 0 {
            return Err(Stop::Deferred);
        }
        total += digits(whole)? * unit + part / scale;
        rest = after;
    }
    if total > i128::from(i64::MAX) { Err(Stop::Deferred) } else { Ok(sign * total) }
}

pub(super) fn formatdate(arguments: &[Value]) -> Attempt {
    let format = text(arguments, 0)?;
    let timestamp = Timestamp::read(arguments, 1)?;
    let reading = timestamp.reading();
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
                let written = written(&verb, timestamp, &reading);
                out.push_str(&written.ok_or_else(|| invalid(0, format!("`{verb}` is no part of a date format")))?);
            }
            other => out.push(other),
        }
    }
    Ok(Value::string(out))
}

fn written(verb: &str, timestamp: Timestamp, reading: &Reading) -> Option<String> {
    let Reading { year, month, day, hour, minute, second, weekday } = *reading;
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let month_name = MONTHS.get(month.wrapping_sub(1)).copied().unwrap_or_default();
    let day_name = WEEKDAYS.get(weekday).copied().unwrap_or_default();
    let short = |name: &str| name.get(..3).unwrap_or_default().to_owned();
    Some(match verb {
        "YYYY" => format!("{year:04}"),
        "YY" => format!("{:02}", year % 100),
        "MMMM" => month_name.to_owned(),
        "MMM" => short(month_name),
        "MM" => format!("{month:02}"),
        "M" => month.to_string(),
        "DD" => format!("{day:02}"),
        "D" => day.to_string(),
        "EEEE" => day_name.to_owned(),
        "EEE" => short(day_name),
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
        "ZZZZZ" => timestamp.zone(":"),
        "ZZZ" if timestamp.offset_minutes == 0 => "UTC".to_owned(),
        "ZZZZ" | "ZZZ" => timestamp.zone(""),
        "Z" => timestamp.zone_or_z(),
        _ => return None,
    })
}
