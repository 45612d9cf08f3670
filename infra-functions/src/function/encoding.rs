//! Base64, text encodings and URLs.

use std::fmt::Write;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::arguments::{Attempt, Stop, invalid, text};
use crate::value::Value;

/// As Go reads it: canonical padding, but bits that no byte needs may be set.
const STANDARD: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

/// Standard base64 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// What standard base64 with padding stands for; line breaks are ignored.
fn decode(arguments: &[Value]) -> Result<Vec<u8>, Stop> {
    let digits = text(arguments, 0)?.replace(['\r', '\n'], "");
    STANDARD.decode(digits).map_err(|_| invalid(0, "not base64"))
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
