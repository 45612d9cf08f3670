//! IP networks: `cidrhost`, `cidrnetmask`, `cidrsubnet`, `cidrsubnets`.

use std::net::IpAddr;

use super::arguments::{Attempt, Stop, invalid, list, number, text, whole};
use crate::{
    formats::{Cidr, CidrError},
    value::Value,
};

/// The first argument as a range, whose host bits Terraform clears.
fn range(arguments: &[Value]) -> Result<Cidr, Stop> {
    let source = text(arguments, 0)?;
    match Cidr::parse(source) {
        Ok(range) | Err(CidrError::HostBits(range)) => {
            let embedded = source.split('/').next().and_then(|address| address.parse().ok()).is_some_and(holds_v4);
            if embedded { Err(Stop::Deferred) } else { Ok(range) }
        }
        // Terraform takes leading zeros, for the sake of old configurations.
        Err(CidrError::LeadingZero) => Err(Stop::Deferred),
        Err(CidrError::Malformed) => Err(invalid(0, format!("{source:?} is not an IP range such as `10.0.0.0/16`"))),
    }
}

/// Whether it is an IPv6 address that holds an IPv4 address; these are written in several ways.
fn holds_v4(address: IpAddr) -> bool {
    matches!(address, IpAddr::V6(address) if address.to_ipv4().is_some())
}

fn written(range: Cidr, bits: u128) -> Result<String, Stop> {
    let address = range.address(bits);
    if holds_v4(address) && bits > 1 { Err(Stop::Deferred) } else { Ok(address.to_string()) }
}

fn part(range: Cidr, first: u128, prefix: u8) -> Result<Value, Stop> {
    let part = range.at(first, prefix).ok_or(Stop::Deferred)?;
    Ok(Value::string(format!("{}/{prefix}", written(part, first)?)))
}

/// The prefix that many bits longer; none if an address has not so many.
fn extended(range: Cidr, bits: u32) -> Option<u8> {
    let prefix = u8::try_from(u32::from(range.prefix()).checked_add(bits)?).ok()?;
    (prefix <= range.width()).then_some(prefix)
}

pub(super) fn cidrhost(arguments: &[Value]) -> Attempt {
    let range = range(arguments)?;
    let given = number(arguments, 1)?;
    let host = given.as_integer().ok_or_else(|| invalid(1, format!("a whole number wanted, this is `{given}`")))?;
    let most = range.host_mask();
    let offset = if host < 0 { most.checked_sub(host.unsigned_abs() - 1) } else { Some(host.unsigned_abs()) };
    match offset.filter(|offset| *offset <= most) {
        Some(offset) => Ok(Value::string(written(range, range.first() | offset)?)),
        None => Err(invalid(1, format!("a prefix of {} bits has no host number {host}", range.prefix()))),
    }
}

pub(super) fn cidrnetmask(arguments: &[Value]) -> Attempt {
    let range = range(arguments)?;
    if range.width() != 32 {
        return Err(invalid(0, "an IPv6 range has no netmask"));
    }
    Ok(Value::string(range.address(u128::from(u32::MAX) & !range.host_mask()).to_string()))
}

pub(super) fn cidrsubnet(arguments: &[Value]) -> Attempt {
    let range = range(arguments)?;
    let bits = u32::try_from(whole(arguments, 1)?).map_err(|_| Stop::Deferred)?;
    let subnet = whole(arguments, 2)?;
    // Terraform does something with negative numbers that nobody means.
    let subnet = u128::try_from(subnet).map_err(|_| Stop::Deferred)?;
    let Some(prefix) = extended(range, bits) else {
        let message = format!("a prefix of {} bits cannot be extended by {bits}", range.prefix());
        return Err(invalid(1, message));
    };
    if subnet.checked_shr(bits).is_some_and(|beyond| beyond > 0) {
        return Err(invalid(2, format!("{bits} more bits make no subnet number {subnet}")));
    }
    let host = u32::from(range.width() - prefix);
    part(range, range.first() | subnet.checked_shl(host).unwrap_or(0), prefix)
}

pub(super) fn cidrsubnets(arguments: &[Value]) -> Attempt {
    let range = range(arguments)?;
    if range.first() == 0 && arguments.len() > 1 {
        // Terraform looks for the range before the first, and fails if there is none.
        return Err(Stop::Deferred);
    }
    let mut next = Some(range.first());
    let mut result = Vec::new();
    for index in 1..arguments.len() {
        let bits = whole(arguments, index)?;
        if bits < 1 {
            return Err(invalid(index, "a prefix must be extended by at least 1 bit"));
        }
        if bits > 32 {
            return Err(invalid(index, "a prefix must not be extended by more than 32 bits"));
        }
        let Some(prefix) = u32::try_from(bits).ok().and_then(|bits| extended(range, bits)) else {
            return Err(invalid(index, format!("a prefix of {} bits cannot be extended by {bits}", range.prefix())));
        };
        // The next range of this size that begins behind the last one.
        let size = range.host_mask() >> (prefix - range.prefix());
        let start = next.and_then(|next| next.checked_add(size)).map(|end| end & !size);
        let Some(start) = start.filter(|start| *start <= range.last()) else {
            return Err(invalid(index, format!("no room is left for a prefix of {prefix} bits")));
        };
        next = start.checked_add(size).and_then(|last| last.checked_add(1));
        result.push(part(range, start, prefix)?);
    }
    Ok(list(result))
}
