//! Instants as RFC 3339 in UTC: for the journal, and for the windows that metrics are asked for.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use humantime::format_rfc3339_seconds;

/// Milliseconds since 1970, as logs count.
pub(super) fn milliseconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs() * 1000 + u64::from(since.subsec_millis())
}

/// This instant, `seconds` ago.
pub(super) fn ago(seconds: u32) -> String {
    let now = SystemTime::now();
    format_rfc3339_seconds(now.checked_sub(Duration::from_secs(seconds.into())).unwrap_or(now)).to_string()
}
