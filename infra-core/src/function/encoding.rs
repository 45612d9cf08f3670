//! Base64, text encodings and URLs.

use std::fmt::Write;

use super::arguments::{Attempt, Stop, invalid, text};
use crate::value::Value;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Standard base64 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut result = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for position in 0..4 {
            let sextet = (bits >> (18 - 6 * position)) & 63;
            let digit = ALPHABET.get(sextet as usize).copied().unwrap_or(b'=');
            result.push(if position > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    result
}

/// What standard base64 with padding stands for; line breaks are ignored.
fn unbase64(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect();
    if !digits.len().is_multiple_of(4) {
        return None;
    }
    let plain = digits.iter().position(|byte| *byte == b'=').unwrap_or(digits.len());
    if digits.len() - plain > 2 || digits.iter().skip(plain).any(|byte| *byte != b'=') {
        return None;
    }
    let mut result = Vec::with_capacity(plain);
    let (mut bits, mut held) = (0_u32, 0);
    for digit in digits.iter().take(plain) {
        let sextet = ALPHABET.iter().position(|letter| letter == digit)?;
        bits = (bits << 6 | u32::try_from(sextet).ok()?) & 0xFFFF;
        held += 6;
        if held >= 8 {
            held -= 8;
            result.push(u8::try_from((bits >> held) & 0xFF).ok()?);
        }
    }
    Some(result)
}

fn decode(arguments: &[Value]) -> Result<Vec<u8>, Stop> {
    unbase64(text(arguments, 0)?).ok_or_else(|| invalid(0, "not base64"))
}

pub(super) fn base64encode(arguments: &[Value]) -> Attempt {
    Ok(Value::string(base64(text(arguments, 0)?.as_bytes())))
}

pub(super) fn base64decode(arguments: &[Value]) -> Attempt {
    let decoded = String::from_utf8(decode(arguments)?);
    Ok(Value::string(decoded.map_err(|_| invalid(0, "what this stands for is not UTF-8 text"))?))
}

/// The encodings that are written out here; Terraform knows all of IANA's.
enum Encoding {
    Utf8,
    Utf16 { big_endian: bool },
}

fn encoding(arguments: &[Value]) -> Result<Encoding, Stop> {
    match text(arguments, 1)?.to_ascii_uppercase().as_str() {
        "UTF-8" => Ok(Encoding::Utf8),
        "UTF-16LE" => Ok(Encoding::Utf16 { big_endian: false }),
        "UTF-16BE" => Ok(Encoding::Utf16 { big_endian: true }),
        _ => Err(Stop::Deferred),
    }
}

pub(super) fn textencodebase64(arguments: &[Value]) -> Attempt {
    let source = text(arguments, 0)?;
    let bytes = match encoding(arguments)? {
        Encoding::Utf8 => source.as_bytes().to_vec(),
        Encoding::Utf16 { big_endian } => source
            .encode_utf16()
            .flat_map(|unit| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect(),
    };
    Ok(Value::string(base64(&bytes)))
}

pub(super) fn textdecodebase64(arguments: &[Value]) -> Attempt {
    let encoding = encoding(arguments)?;
    let bytes = decode(arguments)?;
    // Terraform puts a replacement character where bytes are wrong; that is left to it.
    let decoded = match encoding {
        Encoding::Utf8 => String::from_utf8(bytes).map_err(|_| Stop::Deferred)?,
        Encoding::Utf16 { big_endian } => {
            if !bytes.len().is_multiple_of(2) {
                return Err(Stop::Deferred);
            }
            let units: Vec<u16> = bytes
                .chunks_exact(2)
                .filter_map(|pair| pair.try_into().ok())
                .map(|pair| if big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
                .collect();
            String::from_utf16(&units).map_err(|_| Stop::Deferred)?
        }
    };
    Ok(Value::string(decoded))
}

pub(super) fn urlencode(arguments: &[Value]) -> Attempt {
    let mut result = String::new();
    for byte in text(arguments, 0)?.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => result.push(char::from(byte)),
            b' ' => result.push('+'),
            other => {
                let _ = write!(result, "%{other:02X}");
            }
        }
    }
    Ok(Value::string(result))
}
