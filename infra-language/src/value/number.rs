use std::{cmp::Ordering, fmt, str::FromStr};

/// An exact decimal number: `mantissa × 10^-scale`, without trailing zeros.
///
/// Terraform computes with binary floats of 512 bits. What can be computed exactly here is folded; for the rest
/// operations return `None` and the expression is left to Terraform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    mantissa: i128,
    scale: u32,
}

impl Number {
    /// The number that counting and sums begin with.
    pub const ZERO: Self = Self { mantissa: 0, scale: 0 };

    fn new(mut mantissa: i128, mut scale: u32) -> Self {
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Self { mantissa, scale }
    }

    /// The number as an integer, if it is one.
    pub const fn as_integer(self) -> Option<i128> {
        if self.scale == 0 { Some(self.mantissa) } else { None }
    }

    /// Whether it has no fraction.
    pub const fn is_integer(self) -> bool {
        self.scale == 0
    }

    fn aligned(self, other: Self) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        let lift = |number: Self| number.mantissa.checked_mul(10_i128.checked_pow(scale - number.scale)?);
        Some((lift(self)?, lift(other)?, scale))
    }

    /// The exact sum.
    #[expect(clippy::should_implement_trait, reason = "not every sum fits")]
    pub fn add(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Self::new(a.checked_add(b)?, scale))
    }

    /// The exact difference.
    pub fn subtract(self, other: Self) -> Option<Self> {
        self.add(other.negate()?)
    }

    /// The exact product.
    pub fn multiply(self, other: Self) -> Option<Self> {
        Some(Self::new(self.mantissa.checked_mul(other.mantissa)?, self.scale.checked_add(other.scale)?))
    }

    /// The exact quotient, if it has one of few digits; `None` also for a zero divisor.
    pub fn divide(self, other: Self) -> Option<Self> {
        let (mut a, b, _) = self.aligned(other)?;
        for scale in 0..=18 {
            if a.checked_rem(b)? == 0 {
                return Some(Self::new(a.checked_div(b)?, scale));
            }
            a = a.checked_mul(10)?;
        }
        None
    }

    /// The remainder with the dividend's sign, as Terraform's `%`; `None` also for a zero divisor.
    pub fn modulo(self, other: Self) -> Option<Self> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Self::new(a.checked_rem(b)?, scale))
    }

    /// The number with the other sign.
    pub fn negate(self) -> Option<Self> {
        Some(Self { mantissa: self.mantissa.checked_neg()?, scale: self.scale })
    }

    /// Whether it is exact as a binary float of 53 bits: no `0.1`, no integer of more digits than that.
    pub fn is_binary(self) -> bool {
        let Some(power) = 5_i128.checked_pow(self.scale) else { return false };
        if self.mantissa % power != 0 {
            return false;
        }
        let digits = (self.mantissa / power).unsigned_abs();
        digits == 0 || digits >> digits.trailing_zeros() < 1 << 53
    }

    /// Whether a float of 53 bits with this value prints as these digits.
    pub fn prints_as_double(self) -> bool {
        const EXACT: u128 = 1 << 53;
        let mut digits = self.mantissa.unsigned_abs();
        if self.scale == 0 && digits <= EXACT {
            return true;
        }
        while digits >= 10 && digits.is_multiple_of(10) {
            digits /= 10;
        }
        digits < 1_000_000_000_000_000
    }

    /// The greatest integer that is not above it.
    pub fn floor(self) -> Option<Self> {
        let unit = 10_i128.checked_pow(self.scale)?;
        Some(Self::from(self.mantissa.div_euclid(unit)))
    }

    /// The least integer that is not below it.
    pub fn ceil(self) -> Option<Self> {
        self.negate()?.floor()?.negate()
    }

    /// The nearest `f64`.
    #[expect(clippy::cast_precision_loss, reason = "the nearest value is what is asked for")]
    pub fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(self.mantissa as f64)
    }
}

impl From<i128> for Number {
    fn from(value: i128) -> Self {
        Self { mantissa: value, scale: 0 }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::from(i128::from(value))
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Self::from(i128::try_from(value).unwrap_or(i128::MAX))
    }
}

/// Not a decimal number, or one with more digits than fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseNumberError;

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Reads `-12`, `1.50`, `2e3`, `1.5E-2`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse::<i32>().map_err(|_| ParseNumberError)?),
            None => (text, 0),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        if unsigned.is_empty() || !plain(unsigned) || !plain(fraction) || (digits.contains('.') && fraction.is_empty())
        {
            return Err(ParseNumberError);
        }
        let mantissa: i128 = format!("{whole}{fraction}").parse().map_err(|_| ParseNumberError)?;
        let scale = i32::try_from(fraction.len()).map_err(|_| ParseNumberError)?.checked_sub(exponent);
        match scale {
            Some(scale) if scale > 64 => Err(ParseNumberError),
            Some(scale) if scale >= 0 => Ok(Self::new(mantissa, scale.unsigned_abs())),
            Some(scale) => 10_i128
                .checked_pow(scale.unsigned_abs())
                .and_then(|factor| mantissa.checked_mul(factor))
                .map(Self::from)
                .ok_or(ParseNumberError),
            None => Err(ParseNumberError),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.aligned(*other) {
            Some((a, b, _)) => a.cmp(&b),
            None => self.to_f64().total_cmp(&other.to_f64()),
        }
    }
}

/// In plain digits, as Terraform turns a number into text.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = self.scale as usize;
        if scale == 0 {
            return write!(f, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        write!(f, "{sign}{whole}.{fraction}")
    }
}
