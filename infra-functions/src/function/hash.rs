//! MD5, SHA-1, SHA-256, SHA-512 and name-based UUIDs.

use infra_template::hexadecimal;
use uuid::Uuid;

use super::{
    arguments::{Attempt, Stop, invalid, text},
    encoding::base64,
};
use crate::value::Value;

pub(super) fn md5(arguments: &[Value]) -> Attempt {
    Ok(Value::string(format!("{:x}", md5::compute(text(arguments, 0)?))))
}

pub(super) fn sha1(arguments: &[Value]) -> Attempt {
    Ok(Value::string(sha1_smol::Sha1::from(text(arguments, 0)?).digest().to_string()))
}

pub(super) fn sha256(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hexadecimal(&hmac_sha256::Hash::hash(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn sha512(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hexadecimal(&hmac_sha512::Hash::hash(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn base64sha256(arguments: &[Value]) -> Attempt {
    Ok(Value::string(base64(&hmac_sha256::Hash::hash(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn base64sha512(arguments: &[Value]) -> Attempt {
    Ok(Value::string(base64(&hmac_sha512::Hash::hash(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn uuidv5(arguments: &[Value]) -> Attempt {
    let namespace = match text(arguments, 0)? {
        "dns" => Uuid::NAMESPACE_DNS,
        "url" => Uuid::NAMESPACE_URL,
        "oid" => Uuid::NAMESPACE_OID,
        "x500" => Uuid::NAMESPACE_X500,
        // Braces, an `urn:uuid:` in front and bare digits are read by Terraform as well, by rules of its own.
        other if other.len() >= 32 && other.len() != 36 => return Err(Stop::Deferred),
        other => Uuid::try_parse(other).map_err(|_| invalid(0, "`dns`, `url`, `oid`, `x500` or a UUID wanted"))?,
    };
    Ok(Value::string(Uuid::new_v5(&namespace, text(arguments, 1)?.as_bytes()).to_string()))
}
