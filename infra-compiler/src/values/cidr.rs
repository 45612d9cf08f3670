//! Address ranges: `10.0.0.0/16`, `2001:db8::/32`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A range of addresses of one family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cidr {
    first: u128,
    prefix: u8,
    v4: bool,
}

impl Cidr {
    /// Reads a range; host bits must be zero.
    ///
    /// ```
    /// use infra_compiler::values::cidr::Cidr;
    ///
    /// let vpc = Cidr::parse("10.0.0.0/16").unwrap();
    /// assert!(vpc.contains(Cidr::parse("10.0.3.0/24").unwrap()));
    /// assert!(Cidr::parse("10.0.0.1/16").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (parsed, masked) = split(text)?;
        (parsed.first == masked.first).then_some(parsed)
    }

    /// Whether every address of `other` is one of this.
    pub fn contains(self, other: Self) -> bool {
        self.v4 == other.v4 && self.prefix <= other.prefix && mask(other.first, self.prefix, self.v4) == self.first
    }

    /// Whether both have an address in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// The number of leading bits that are fixed.
    pub const fn prefix(self) -> u8 {
        self.prefix
    }

    fn address(self) -> IpAddr {
        if self.v4 {
            IpAddr::V4(Ipv4Addr::from(u32::try_from(self.first).unwrap_or(0)))
        } else {
            IpAddr::V6(Ipv6Addr::from(self.first))
        }
    }
}

/// As text, in the shortest form.
impl std::fmt::Display for Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.address(), self.prefix)
    }
}

/// What is wrong with a text as a range, and the fix; `None` if nothing is.
pub fn problem(text: &str) -> Option<(String, String)> {
    match split(text) {
        Some((parsed, masked)) if parsed.first != masked.first => {
            Some((format!("`{text}` has host bits set"), format!("write `{masked}`")))
        }
        Some(_) => None,
        None => Some((
            format!("`{text}` is not a CIDR range"),
            "write an address and a prefix length: `10.0.0.0/16`".to_owned(),
        )),
    }
}

/// The range as written, and with its host bits cleared.
fn split(text: &str) -> Option<(Cidr, Cidr)> {
    let (address, prefix) = text.split_once('/')?;
    if prefix.is_empty()
        || !prefix.bytes().all(|byte| byte.is_ascii_digit())
        || (prefix.len() > 1 && prefix.starts_with('0'))
    {
        return None;
    }
    let prefix: u8 = prefix.parse().ok()?;
    let (first, v4) = match address.parse().ok()? {
        IpAddr::V4(address) => (u128::from(u32::from(address)), true),
        IpAddr::V6(address) => (u128::from(address), false),
    };
    if prefix > if v4 { 32 } else { 128 } {
        return None;
    }
    let parsed = Cidr { first, prefix, v4 };
    Some((parsed, Cidr { first: mask(first, prefix, v4), ..parsed }))
}

fn mask(address: u128, prefix: u8, v4: bool) -> u128 {
    let host = u32::from(if v4 { 32_u8 } else { 128 }.saturating_sub(prefix));
    address.checked_shr(host).and_then(|kept| kept.checked_shl(host)).unwrap_or(0)
}
