//! Reading and writing of plain integers and texts; every read is checked.

use super::TableError;

/// Reads forward through a slice.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// All of a slice.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// How many bytes are left.
    pub const fn len(&self) -> usize {
        self.rest.len()
    }

    /// The next bytes, as many as asked for.
    pub fn take(&mut self, length: usize) -> Result<&'a [u8], TableError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(TableError::Damaged("it ends too early"))?;
        self.rest = rest;
        Ok(taken)
    }

    /// The next byte.
    pub fn byte(&mut self) -> Result<u8, TableError> {
        let (first, rest) = self.rest.split_first().ok_or(TableError::Damaged("it ends too early"))?;
        self.rest = rest;
        Ok(*first)
    }

    /// Seven bits a byte, the lowest first.
    pub fn number(&mut self) -> Result<u32, TableError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7f);
            if shift == 28 && bits > 0x0f {
                break;
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(TableError::Damaged("a number is too large"))
    }

    /// A [number](Self::number) that counts bytes or rows.
    pub fn size(&mut self) -> Result<usize, TableError> {
        self.number().map(|number| usize::try_from(number).unwrap_or(usize::MAX))
    }

    /// A number of things that each take at least one byte of what follows: a greater one would reserve memory in vain.
    pub fn count(&mut self) -> Result<usize, TableError> {
        let count = self.size()?;
        if count > self.len() { Err(TableError::Damaged("a count is too large")) } else { Ok(count) }
    }

    /// A slice after its length.
    pub fn sized(&mut self) -> Result<&'a [u8], TableError> {
        let length = self.size()?;
        self.take(length)
    }

    /// A text after its length in bytes.
    pub fn text(&mut self) -> Result<&'a str, TableError> {
        std::str::from_utf8(self.sized()?).map_err(|_| TableError::Damaged("a text is not UTF-8"))
    }
}

/// A fixed number of bytes, the lowest first.
pub fn fixed(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte))
}

/// Writes what [`Reader::number`] reads.
pub fn put_number(out: &mut Vec<u8>, mut value: u32) {
    while value > 0x7f {
        out.push(u8::try_from(value & 0x7f).unwrap_or(0x7f) | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or(0x7f));
}

/// Tables are some hundred kilobytes; nothing in them comes near the limit.
pub fn put_size(out: &mut Vec<u8>, value: usize) {
    put_number(out, u32::try_from(value).unwrap_or(u32::MAX));
}

/// Writes what [`Reader::sized`] reads.
pub fn put_sized(out: &mut Vec<u8>, bytes: &[u8]) {
    put_size(out, bytes.len());
    out.extend_from_slice(bytes);
}

/// Tells damage, not malice: eight bytes a step.
pub fn checksum(bytes: &[u8]) -> u64 {
    let step = |sum: u64, word: u64| (sum ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let mut sum = step(0x6a09_e667_f3bc_c908, length);
    for chunk in bytes.chunks(8) {
        let word = match <[u8; 8]>::try_from(chunk) {
            Ok(word) => u64::from_le_bytes(word),
            Err(_) => chunk.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        sum = step(sum, word);
    }
    step(sum, 0)
}
