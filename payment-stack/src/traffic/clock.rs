//! Instants as RFC 3339 in UTC: for the journal, and for the windows that metrics are asked for.

use time::{OffsetDateTime, SignedDuration};

/// Milliseconds since 1970, as logs count.
pub(super) fn milliseconds() -> i64 {
    let now = OffsetDateTime::now_utc();
    now.unix_timestamp() * 1000 + i64::from(now.millisecond())
}

/// This instant, `seconds` ago.
pub(super) fn ago(seconds: u32) -> String {
    format(OffsetDateTime::now_utc().saturating_sub(SignedDuration::seconds(seconds.into())))
}

fn format(utc: OffsetDateTime) -> String {
    let (year, month, day) = utc.to_calendar_date();
    let (hour, minute, second) = utc.to_hms();
    format!("{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z", u8::from(month))
}

#[cfg(test)]
mod tests {
    use super::{OffsetDateTime, format};

    #[test]
    fn instants_are_written_as_rfc_3339() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_772_323_200, "2026-03-01T00:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(format(OffsetDateTime::from_unix_timestamp(seconds).expect("in range")), text);
        }
    }
}
