use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

/// A range of addresses of one family: `10.0.0.0/16`, `2001:db8::/32`. Its host bits are zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cidr {
    first: u128,
    prefix: u8,
    width: u8,
}

/// Why a text is not a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CidrError {
    /// It does not read `ADDRESS/PREFIX`, or the prefix is longer than an address.
    Malformed,
    /// A number is written with a zero before it, which some read as octal. Terraform's functions take it as decimal.
    LeadingZero,
    /// Bits behind the prefix are set; without them it is this range. Terraform's functions clear them.
    HostBits(Cidr),
}

impl Cidr {
    /// Reads a range.
    ///
    /// # Errors
    ///
    /// What is wrong with it; host bits that are set are wrong, too.
    ///
    /// ```
    /// use infra_language::formats::{Cidr, CidrError};
    ///
    /// let vpc = Cidr::parse("10.0.0.0/16").unwrap();
    /// assert!(vpc.contains(Cidr::parse("10.0.3.0/24").unwrap()));
    /// assert_eq!(Cidr::parse("10.0.0.1/16"), Err(CidrError::HostBits(vpc)));
    /// ```
    pub fn parse(text: &str) -> Result<Self, CidrError> {
        let (address, prefix) = text.split_once('/').ok_or(CidrError::Malformed)?;
        let (bits, width) = match address.parse() {
            Ok(IpAddr::V4(address)) => (u128::from(address.to_bits()), 32),
            Ok(IpAddr::V6(address)) => (address.to_bits(), 128),
            Err(_) if address.split(['.', ':']).any(leading_zero) => return Err(CidrError::LeadingZero),
            Err(_) => return Err(CidrError::Malformed),
        };
        if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CidrError::Malformed);
        }
        if leading_zero(prefix) {
            return Err(CidrError::LeadingZero);
        }
        let prefix = prefix.parse().ok().filter(|prefix| *prefix <= width).ok_or(CidrError::Malformed)?;
        let range = Self { first: bits & !low_bits(width - prefix), prefix, width };
        if range.first == bits { Ok(range) } else { Err(CidrError::HostBits(range)) }
    }

    /// The range of the same family with this prefix that begins here; `None` if there is none.
    pub fn at(self, first: u128, prefix: u8) -> Option<Self> {
        let host = low_bits(self.width.checked_sub(prefix)?);
        (first & host == 0 && first <= low_bits(self.width)).then_some(Self { first, prefix, ..self })
    }

    /// Whether every address of `other` is one of this.
    pub const fn contains(self, other: Self) -> bool {
        self.width == other.width && self.first <= other.first && other.last() <= self.last()
    }

    /// Whether both have an address in common.
    pub const fn overlaps(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// The number of leading bits that are fixed.
    pub const fn prefix(self) -> u8 {
        self.prefix
    }

    /// The number of bits of an address: 32 or 128.
    pub const fn width(self) -> u8 {
        self.width
    }

    /// The first address, as a number.
    pub const fn first(self) -> u128 {
        self.first
    }

    /// The last address, as a number.
    pub const fn last(self) -> u128 {
        self.first | self.host_mask()
    }

    /// Ones in the bits behind the prefix: as a number, one less than there are addresses.
    pub const fn host_mask(self) -> u128 {
        low_bits(self.width - self.prefix)
    }

    /// The address of this number, in this range's family.
    pub fn address(self, bits: u128) -> IpAddr {
        match u32::try_from(bits) {
            Ok(bits) if self.width == 32 => IpAddr::V4(Ipv4Addr::from_bits(bits)),
            _ => IpAddr::V6(Ipv6Addr::from_bits(bits)),
        }
    }
}

/// As text, in the shortest form.
impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address(self.first), self.prefix)
    }
}

impl CidrError {
    /// What is wrong with this text, and the fix.
    pub fn explain(self, text: &str) -> (String, String) {
        match self {
            Self::HostBits(range) => (format!("`{text}` has host bits set"), format!("write `{range}`")),
            Self::Malformed | Self::LeadingZero => (
                format!("`{text}` is not a CIDR range"),
                "write an address and a prefix length: `10.0.0.0/16`".to_owned(),
            ),
        }
    }
}

fn leading_zero(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0')
}

/// This many ones.
const fn low_bits(count: u8) -> u128 {
    match u128::MAX.checked_shr(128_u32.saturating_sub(count as u32)) {
        Some(bits) => bits,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Cidr {
        Cidr::parse(text).unwrap()
    }

    #[test]
    fn reads_ranges_of_both_families_and_writes_them_in_the_shortest_form() {
        for (text, shown) in [
            ("0.0.0.0/0", "0.0.0.0/0"),
            ("10.20.0.0/16", "10.20.0.0/16"),
            ("255.255.255.255/32", "255.255.255.255/32"),
            ("::/0", "::/0"),
            ("2001:DB8:0:0::/32", "2001:db8::/32"),
            ("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128"),
        ] {
            assert_eq!(range(text).to_string(), shown);
        }
    }

    #[test]
    fn says_why_a_text_is_none() {
        for text in
            ["", "/", "10.0.0.0", "10.0.0.0/", "10.0.0/8", "10.0.0.0/33", "::/129", "10.0.0.0/+8", "10.0.0.0/999"]
        {
            assert_eq!(Cidr::parse(text), Err(CidrError::Malformed), "{text}");
        }
        for text in ["010.0.0.0/8", "10.0.0.0/08"] {
            assert_eq!(Cidr::parse(text), Err(CidrError::LeadingZero), "{text}");
        }
        assert_eq!(Cidr::parse("10.1.2.3/8"), Err(CidrError::HostBits(range("10.0.0.0/8"))));
        assert_eq!(Cidr::parse("10.1.2.3/8").unwrap_err().explain("10.1.2.3/8").1, "write `10.0.0.0/8`");
        assert_eq!(Cidr::parse("::1/0"), Err(CidrError::HostBits(range("::/0"))));
    }

    #[test]
    fn ranges_of_one_family_nest_or_are_apart() {
        assert!(range("0.0.0.0/0").contains(range("255.0.0.0/8")));
        assert!(range("10.0.0.0/24").overlaps(range("10.0.0.128/25")));
        assert!(!range("10.0.0.0/24").overlaps(range("10.0.1.0/24")));
        assert!(!range("::/0").contains(range("10.0.0.0/8")));
        assert_eq!(range("::/0").last(), u128::MAX);
        assert_eq!(range("10.0.0.0/30").last() - range("10.0.0.0/30").first(), 3);
    }

    #[test]
    fn a_range_of_the_same_family_begins_where_its_host_bits_are_zero() {
        let vpc = range("10.0.0.0/16");
        assert_eq!(vpc.at(range("10.0.4.0/24").first(), 24), Some(range("10.0.4.0/24")));
        assert_eq!(vpc.at(1, 24), None);
        assert_eq!(vpc.at(0, 33), None);
        assert_eq!(vpc.at(1 << 32, 8), None);
    }
}
