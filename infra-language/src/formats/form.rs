use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::{Cidr, CidrError, Duration, DurationError, json};

/// A form of text that arguments of providers ask for.
///
/// Each form refuses only what is certainly none: where it is not known how a provider reads a text, it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// An Amazon Resource Name, whose parts are each in their own form.
    Arn,
    /// An Amazon Resource Name, of which only the number of its parts is sure.
    AnyArn,
    /// A range of IPv4 addresses without host bits.
    Ipv4Network,
    /// A range of IPv6 addresses without host bits.
    Ipv6Network,
    /// A range of addresses without host bits.
    Network,
    /// A range of IPv4 addresses, or an address in one and its prefix.
    Ipv4Range,
    /// A range of IPv6 addresses, or an address in one and its prefix.
    Ipv6Range,
    /// A range of addresses, or an address in one and its prefix.
    Range,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An IP address.
    Ip,
    /// A JSON object.
    JsonObject,
    /// JSON.
    Json,
    /// The number of an AWS account.
    Account,
    /// The name of an AWS region.
    Region,
    /// A date and time: `2026-01-31T12:00:00Z`.
    Time,
    /// A date and time in UTC to the second: `2026-01-31T12:00:00Z`.
    UtcTime,
    /// A length of time: `90s`, `1h30m`.
    Duration,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// Base 64.
    Base64,
    /// A URL of `http` or `https`.
    WebUrl,
    /// A URL of `https`.
    SecureUrl,
    /// A time of day: `04:00-05:00`.
    DailyWindow,
    /// A time of the week: `sun:04:00-sun:05:00`.
    WeeklyWindow,
    /// A UUID.
    Uuid,
    /// An IP address, or a range of addresses.
    IpOrRange,
}

impl Form {
    /// All forms. Tables know them by their place here: new ones go to the end.
    pub const ALL: [Self; 27] = [
        Self::Arn,
        Self::AnyArn,
        Self::Ipv4Network,
        Self::Ipv6Network,
        Self::Network,
        Self::Ipv4Range,
        Self::Ipv6Range,
        Self::Range,
        Self::Ipv4,
        Self::Ipv6,
        Self::Ip,
        Self::JsonObject,
        Self::Json,
        Self::Account,
        Self::Region,
        Self::Time,
        Self::UtcTime,
        Self::Duration,
        Self::Integer,
        Self::Decimal,
        Self::Base64,
        Self::WebUrl,
        Self::SecureUrl,
        Self::DailyWindow,
        Self::WeeklyWindow,
        Self::Uuid,
        Self::IpOrRange,
    ];

    /// What a text in this form is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Arn | Self::AnyArn => "an ARN",
            Self::Ipv4Network | Self::Ipv4Range => "a range of IPv4 addresses",
            Self::Ipv6Network | Self::Ipv6Range => "a range of IPv6 addresses",
            Self::Network | Self::Range => "a range of IP addresses",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
            Self::Ip => "an IP address",
            Self::JsonObject => "a JSON object",
            Self::Json => "JSON",
            Self::Account => "the number of an AWS account",
            Self::Region => "an AWS region",
            Self::Time => "a date and time",
            Self::UtcTime => "a date and time in UTC",
            Self::Duration => "a duration",
            Self::Integer => "a whole number",
            Self::Decimal => "a number",
            Self::Base64 => "text in Base 64",
            Self::WebUrl => "a URL of `http` or `https`",
            Self::SecureUrl => "a URL of `https`",
            Self::DailyWindow => "a daily window",
            Self::WeeklyWindow => "a weekly window",
            Self::Uuid => "a UUID",
            Self::IpOrRange => "an IP address or a range of them",
        }
    }

    /// A text in this form.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Arn | Self::AnyArn => "arn:aws:iam::123456789012:role/example",
            Self::Ipv4Network | Self::Network | Self::Ipv4Range | Self::Range | Self::IpOrRange => "10.0.0.0/16",
            Self::Ipv6Network | Self::Ipv6Range => "2001:db8::/64",
            Self::Ipv4 | Self::Ip => "10.0.0.1",
            Self::Ipv6 => "2001:db8::1",
            Self::JsonObject | Self::Json => "{}",
            Self::Account => "123456789012",
            Self::Region => "us-east-1",
            Self::Time | Self::UtcTime => "2026-01-31T12:00:00Z",
            Self::Duration => "1h30m",
            Self::Integer => "5",
            Self::Decimal => "0.5",
            Self::Base64 => "aGVsbG8=",
            Self::WebUrl | Self::SecureUrl => "https://example.com",
            Self::DailyWindow => "04:00-05:00",
            Self::WeeklyWindow => "sun:04:00-sun:05:00",
            Self::Uuid => "123e4567-e89b-42d3-a456-426614174000",
        }
    }

    /// Whether a text may be in this form.
    ///
    /// ```
    /// use infra_language::formats::Form;
    ///
    /// assert!(Form::Account.takes("123456789012"));
    /// assert!(!Form::Account.takes("1234"));
    /// assert!(!Form::Arn.takes("my-role"));
    /// ```
    pub fn takes(self, text: &str) -> bool {
        match self {
            Self::Arn => is_of_a_partition(text) && arn(text).is_some_and(|parts| strict(&parts)),
            Self::AnyArn => arn(text).is_some(),
            Self::Ipv4Network => is_network(text) && !text.contains(':'),
            Self::Ipv6Network => is_network(text) && text.contains(':'),
            Self::Network => is_network(text),
            Self::Ipv4Range => is_range(text) && !text.contains(':'),
            Self::Ipv6Range => is_range(text) && text.contains(':'),
            Self::Range => is_range(text),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Ip => text.parse::<IpAddr>().is_ok(),
            Self::JsonObject => is_json(text) && text.trim_start().starts_with('{'),
            Self::Json => is_json(text),
            Self::Account => text.len() == 12 && digits(text),
            Self::Region => is_region(text),
            Self::Time => is_time(text),
            Self::UtcTime => is_time(text) && text.ends_with('Z') && !text.contains(['.', ',']),
            Self::Duration => !matches!(Duration::parse(text), Err(DurationError::Malformed)),
            Self::Integer => digits(text.strip_prefix(['-', '+']).unwrap_or(text)),
            // Go reads more forms of digits than Rust.
            Self::Decimal => {
                let digits = |byte: u8| byte.is_ascii_hexdigit() || b"+-._xXpP".contains(&byte);
                text.parse::<f64>().is_ok() || text.contains(|c: char| c.is_ascii_digit()) && text.bytes().all(digits)
            }
            Self::Base64 => is_base64(text),
            Self::WebUrl => url(text, &["http", "https"]),
            Self::SecureUrl => url(text, &["https"]),
            Self::DailyWindow => text.split_once('-').is_some_and(|(from, to)| time_of_day(from) && time_of_day(to)),
            Self::WeeklyWindow => text.split_once('-').is_some_and(|(from, to)| time_of_week(from) && time_of_week(to)),
            Self::Uuid => {
                let groups: Vec<&str> = text.split('-').collect();
                let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
                lengths == [8, 4, 4, 4, 12] && groups.iter().all(|group| hexadecimal(group))
            }
            Self::IpOrRange => text.parse::<IpAddr>().is_ok() || is_range(text),
        }
    }
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn hexadecimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The parts behind `arn:`: partition, service, region, account, resource.
fn arn(text: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = text.strip_prefix("arn:")?.splitn(5, ':').collect();
    (parts.len() == 5).then_some(parts)
}

/// `aws`, `aws-cn` and the like.
fn is_of_a_partition(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("arn:aws") else { return false };
    rest.starts_with(':')
        || rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

fn strict(parts: &[&str]) -> bool {
    let &[partition, service, region, account, resource] = parts else { return false };
    // What the provider owns has a word in the place of the account's number.
    let word = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    // What an alarm does to its instance is of no account.
    let account = (service, account) == ("automate", "ec2")
        || account.is_empty()
        || word(account)
        || account.len() == 12 && (digits(account) || account.starts_with("cw"));
    word(partition) && (region.is_empty() || is_region(region)) && account && !resource.is_empty()
}

fn is_network(text: &str) -> bool {
    Cidr::parse(text).is_ok() || has_padded_prefix(text)
}

fn is_range(text: &str) -> bool {
    matches!(Cidr::parse(text), Ok(_) | Err(CidrError::HostBits(_))) || has_padded_prefix(text)
}

/// Whether only the prefix has a zero before it, which Go reads; in an address it reads none.
fn has_padded_prefix(text: &str) -> bool {
    text.split_once('/').is_some_and(|(address, _)| {
        address.parse::<IpAddr>().is_ok() && Cidr::parse(text) == Err(CidrError::LeadingZero)
    })
}

fn is_json(text: &str) -> bool {
    // What is too deep for this reader may not be for another.
    json::check(text).map_or_else(|fault| fault.kind == json::FaultKind::TooDeep, |()| true)
}

/// Two letters, words, a number: `us-gov-west-1`.
fn is_region(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [first, words @ .., last] = &parts[..] else { return false };
    let word = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    first.len() == 2 && word(first) && !words.is_empty() && words.iter().all(word) && last.len() <= 2 && digits(last)
}

/// As Go reads RFC 3339, but for the days of the months.
fn is_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let numbers = |text: &str, separator: char, lengths: &[usize]| {
        let parts: Vec<&str> = text.split(separator).collect();
        parts.len() == lengths.len()
            && parts.iter().zip(lengths).all(|(part, length)| part.len() == *length && digits(part))
    };
    let below = |text: &str, separator: char, limits: &[u16]| {
        text.split(separator).zip(limits).all(|(part, limit)| part.parse::<u16>().is_ok_and(|number| number < *limit))
    };
    let clock = |text: &str| {
        let (clock, fraction) =
            text.split_once(['.', ',']).map_or((text, None), |(clock, fraction)| (clock, Some(fraction)));
        // Go takes an hour of one digit.
        let lengths = numbers(clock, ':', &[2, 2, 2]) || numbers(clock, ':', &[1, 2, 2]);
        lengths && below(clock, ':', &[24, 60, 60]) && fraction.is_none_or(digits)
    };
    let time = match time.strip_suffix('Z') {
        Some(time) => clock(time),
        None => time.rsplit_once(['+', '-']).is_some_and(|(time, zone)| clock(time) && numbers(zone, ':', &[2, 2])),
    };
    numbers(date, '-', &[4, 2, 2]) && below(date, '-', &[10_000, 13, 32]) && time
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_\r\n".contains(&byte);
    text.len().saturating_sub(body.len()) <= 2 && body.bytes().all(letter)
}

fn url(text: &str, schemes: &[&str]) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    schemes.iter().any(|known| scheme.eq_ignore_ascii_case(known)) && !rest.is_empty() && !rest.starts_with('/')
}

fn time_of_day(text: &str) -> bool {
    text.split_once(':').is_some_and(|(hour, minute)| {
        let below = |text: &str, limit: u8| text.len() == 2 && text.parse::<u8>().is_ok_and(|number| number < limit);
        below(hour, 24) && below(minute, 60)
    })
}

fn time_of_week(text: &str) -> bool {
    text.split_once(':').is_some_and(|(day, time)| {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        days.iter().any(|known| day.eq_ignore_ascii_case(known)) && time_of_day(time)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_takes_its_own_example_and_has_its_place() {
        for form in Form::ALL {
            assert!(form.takes(form.example()), "{form:?}");
            assert!(!form.takes("no such thing!"), "{form:?}");
        }
    }

    #[test]
    fn arns_have_their_parts() {
        for right in [
            "arn:aws:s3:::bucket/key:with:colons",
            "arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:automate:us-east-1:ec2:recover",
            "arn:aws:rds:us-east-1:123456789012:cluster:one",
        ] {
            assert!(Form::Arn.takes(right), "{right}");
        }
        for wrong in
            ["arn:aws:s3", "arn:aws:iam::12345:role/x", "arn:aws:iam::123456789012:", "aws:iam::123456789012:x"]
        {
            assert!(!Form::Arn.takes(wrong), "{wrong}");
        }
    }

    #[test]
    fn arns_are_of_a_partition_of_aws() {
        assert!(Form::Arn.takes("arn:aws-iso-b:s3:::x") && !Form::Arn.takes("arn:awss:s3:::x"));
        assert!(!Form::Arn.takes("arn:aws-:s3:::x") && Form::AnyArn.takes("arn:awss:s3:::x"));
    }

    #[test]
    fn times_are_those_that_go_reads() {
        for right in ["2026-01-31T12:00:00.25Z", "2026-01-31T23:59:59-07:30", "2026-01-31T1:00:00Z"] {
            assert!(Form::Time.takes(right), "{right}");
        }
        for wrong in [
            "2026-01-31t12:00:00z",
            "2026-01-31 12:00:00Z",
            "2026-13-31T12:00:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T12:00:00",
        ] {
            assert!(!Form::Time.takes(wrong), "{wrong}");
        }
        assert!(Form::DailyWindow.takes("23:59-00:30") && !Form::DailyWindow.takes("4:00-5:00"));
        assert!(!Form::WeeklyWindow.takes("sun:04:0-sun:05:00") && Form::WeeklyWindow.takes("Sun:04:00-mon:05:00"));
    }

    #[test]
    fn only_a_prefix_may_have_a_zero_before_it() {
        assert!(Form::Range.takes("10.0.0.0/08") && !Form::Range.takes("010.0.0.0/8"));
        assert!(!Form::Range.takes("10.0.00/16") && Form::IpOrRange.takes("10.0.0.1") && Form::IpOrRange.takes("::/0"));
    }

    #[test]
    fn networks_have_no_host_bits() {
        assert!(!Form::Network.takes("10.0.0.1/16") && Form::Range.takes("10.0.0.1/16"));
        assert!(!Form::Range.takes("10.0.0.0/33") && !Form::Ipv4Range.takes("::/0"));
    }
}
