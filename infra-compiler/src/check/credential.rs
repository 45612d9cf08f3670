//! Keys and tokens by their forms.

/// A form of credentials: how one begins, what follows, and how much of that there is at least.
struct Form {
    begins: &'static str,
    is_part: fn(u8) -> bool,
    least: usize,
    /// Whether nothing of the same kind may follow the least.
    exact: bool,
    kind: &'static str,
}

const fn form(begins: &'static str, is_part: fn(u8) -> bool, least: usize, kind: &'static str) -> Form {
    Form { begins, is_part, least, exact: false, kind }
}

const fn exact(begins: &'static str, is_part: fn(u8) -> bool, length: usize, kind: &'static str) -> Form {
    Form { begins, is_part, least: length, exact: true, kind }
}

static FORMS: &[Form] = &[
    exact("AKIA", base32, 16, "an access key of AWS"),
    exact("ASIA", base32, 16, "a temporary access key of AWS"),
    form("ghp_", alphanumeric, 36, "a token of GitHub"),
    form("gho_", alphanumeric, 36, "a token of GitHub"),
    form("ghu_", alphanumeric, 36, "a token of GitHub"),
    form("ghs_", alphanumeric, 36, "a token of GitHub"),
    form("ghr_", alphanumeric, 36, "a token of GitHub"),
    form("github_pat_", word, 60, "a token of GitHub"),
    form("glpat-", dashed, 20, "a token of GitLab"),
    form("xoxb-", dashed, 24, "a token of Slack"),
    form("xoxp-", dashed, 24, "a token of Slack"),
    form("xoxa-", dashed, 24, "a token of Slack"),
    form("xoxr-", dashed, 24, "a token of Slack"),
    form("sk_live_", alphanumeric, 24, "a key of Stripe"),
    form("rk_live_", alphanumeric, 24, "a key of Stripe"),
    form("AIza", dashed, 35, "a key of Google"),
    form("SG.", dotted, 60, "a key of SendGrid"),
    form("npm_", alphanumeric, 36, "a token of npm"),
    form("pypi-AgEI", dashed, 50, "a token of PyPI"),
];

const PRIVATE_KEYS: [&str; 6] = [
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----",
    "-----BEGIN EC PRIVATE KEY-----",
    "-----BEGIN DSA PRIVATE KEY-----",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "-----BEGIN ENCRYPTED PRIVATE KEY-----",
];

/// How much of one a message shows.
const SHOWN: usize = 8;

/// The first credential in a text, as what it is and how it begins.
pub(super) fn credential(text: &str) -> Option<(&'static str, String)> {
    let bytes = text.as_bytes();
    let mut inside = false;
    for (at, byte) in bytes.iter().enumerate() {
        // Most bytes begin none.
        if !inside && matches!(byte, b'A' | b'g' | b'x' | b's' | b'r' | b'S' | b'n' | b'p' | b'-') {
            let rest = text.get(at..)?;
            let found = FORMS.iter().find(|form| form.fits(rest)).map(|form| form.kind);
            let found =
                found.or_else(|| PRIVATE_KEYS.iter().any(|key| rest.starts_with(key)).then_some("a private key"));
            if let Some(kind) = found {
                return Some((kind, rest.chars().take(SHOWN).collect()));
            }
        }
        inside = byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 128;
    }
    None
}

impl Form {
    fn fits(&self, text: &str) -> bool {
        let Some(rest) = text.strip_prefix(self.begins) else { return false };
        let part = rest.bytes().take_while(|byte| (self.is_part)(*byte)).count();
        let follows = rest.as_bytes().get(part).is_some_and(u8::is_ascii_alphanumeric);
        let long_enough = if self.exact { part == self.least && !follows } else { part >= self.least };
        // What documentation shows in place of one.
        let shown = rest.get(..part).is_some_and(|part| part.ends_with("EXAMPLE") || is_one_letter(part));
        long_enough && !shown
    }
}

/// Whether a text is one letter again and again: `xxxxxxxx`.
fn is_one_letter(text: &str) -> bool {
    text.bytes().all(|byte| text.as_bytes().first() == Some(&byte))
}

const fn base32(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'2'..=b'7')
}

const fn alphanumeric(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

const fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

const fn dashed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

const fn dotted(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

#[cfg(test)]
mod tests {
    use super::credential;

    #[test]
    fn forms_are_told_from_what_looks_like_them() {
        for one in [
            "AKIAQ3EGRTKLMV7XBDWA",
            "key=ASIAQ3EGRTKLMV7XBDWA;",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
            "token: ghp_0123456789abcdefghijABCDEFGHIJ012345",
        ] {
            assert!(credential(one).is_some(), "{one}");
        }
        for none in [
            "AKIAIOSFODNN7EXAMPLE",
            "AKIAQ3EGRTKLMV7XBDWAA",
            "XAKIAQ3EGRTKLMV7XBDWA",
            "akiaq3egrtklmv7xbdwa",
            "-----BEGIN PUBLIC KEY-----",
            "-----BEGIN CERTIFICATE-----",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "ghp_short",
            "",
        ] {
            assert_eq!(credential(none), None, "{none}");
        }
    }
}
