//! IP networks: `cidrhost`, `cidrnetmask`, `cidrsubnet`, `cidrsubnets`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::arguments::{Attempt, Stop, invalid, list, number, text, whole};
use crate::value::Value;

/// A range of addresses, host bits zero.
#[derive(Clone, Copy)]
struct Network {
    base: u128,
    /// Bits of the prefix.
    length: u32,
    /// Bits of an address: 32 or 128.
    width: u32,
}

impl Network {
    fn parse(arguments: &[Value]) -> Result<Self, Stop> {
        let source = text(arguments, 0)?;
        let wrong = || invalid(0, format!("{source:?} is not an IP range such as `10.0.0.0/16`"));
        let (address, length) = source.split_once('/').ok_or_else(wrong)?;
        // Terraform also takes leading zeros, for the sake of old configurations.
        let odd = |part: &str| part.split(['.', ':']).any(|group| group.len() > 1 && group.starts_with('0'));
        let (base, width) = match address.parse::<IpAddr>() {
            Ok(IpAddr::V4(address)) => (u128::from(address.to_bits()), 32),
            Ok(IpAddr::V6(address)) if address.to_ipv4().is_some() => return Err(Stop::Deferred),
            Ok(IpAddr::V6(address)) => (address.to_bits(), 128),
            Err(_) if odd(address) => return Err(Stop::Deferred),
            Err(_) => return Err(wrong()),
        };
        let digits = !length.is_empty() && length.bytes().all(|byte| byte.is_ascii_digit());
        if digits && odd(length) {
            return Err(Stop::Deferred);
        }
        let length = Some(length).filter(|_| digits).and_then(|length| length.parse().ok()).ok_or_else(wrong)?;
        if length > width {
            return Err(wrong());
        }
        Ok(Self { base: base & mask(length, width), length, width })
    }

    fn last(self) -> u128 {
        self.base | host_mask(self.length, self.width)
    }
}

/// Ones in the bits of the host.
fn host_mask(length: u32, width: u32) -> u128 {
    match width - length.min(width) {
        128 => u128::MAX,
        bits => (1 << bits) - 1,
    }
}

fn mask(length: u32, width: u32) -> u128 {
    host_mask(0, width) & !host_mask(length, width)
}

fn address(bits: u128, width: u32) -> Result<String, Stop> {
    if width == 32 {
        return Ok(Ipv4Addr::from_bits(u32::try_from(bits).map_err(|_| Stop::Deferred)?).to_string());
    }
    let address = Ipv6Addr::from_bits(bits);
    // Addresses that hold an IPv4 address are written in several ways.
    if address.to_ipv4().is_some() && bits > 1 { Err(Stop::Deferred) } else { Ok(address.to_string()) }
}

pub(super) fn cidrhost(arguments: &[Value]) -> Attempt {
    let network = Network::parse(arguments)?;
    let given = number(arguments, 1)?;
    let host = given.as_integer().ok_or_else(|| invalid(1, format!("a whole number wanted, this is `{given}`")))?;
    let most = host_mask(network.length, network.width);
    let offset = if host < 0 { most.checked_sub(host.unsigned_abs() - 1) } else { Some(host.unsigned_abs()) };
    match offset.filter(|offset| *offset <= most) {
        Some(offset) => Ok(Value::string(address(network.base | offset, network.width)?)),
        None => Err(invalid(1, format!("a prefix of {} bits has no host number {host}", network.length))),
    }
}

pub(super) fn cidrnetmask(arguments: &[Value]) -> Attempt {
    let network = Network::parse(arguments)?;
    if network.width != 32 {
        return Err(invalid(0, "an IPv6 range has no netmask"));
    }
    Ok(Value::string(address(mask(network.length, network.width), 32)?))
}

pub(super) fn cidrsubnet(arguments: &[Value]) -> Attempt {
    let network = Network::parse(arguments)?;
    let bits = u32::try_from(whole(arguments, 1)?).map_err(|_| Stop::Deferred)?;
    let subnet = whole(arguments, 2)?;
    // Terraform does something with negative numbers that nobody means.
    let subnet = u128::try_from(subnet).map_err(|_| Stop::Deferred)?;
    let length = network.length.saturating_add(bits);
    if length > network.width {
        let message = format!("a prefix of {} bits cannot be extended by {bits}", network.length);
        return Err(invalid(1, message));
    }
    if subnet > host_mask(0, bits) {
        return Err(invalid(2, format!("{bits} more bits make no subnet number {subnet}")));
    }
    let base = network.base | subnet.checked_shl(network.width - length).unwrap_or(0);
    Ok(Value::string(format!("{}/{length}", address(base, network.width)?)))
}

pub(super) fn cidrsubnets(arguments: &[Value]) -> Attempt {
    let network = Network::parse(arguments)?;
    if network.base == 0 && arguments.len() > 1 {
        // Terraform looks for the range before the first, and fails if there is none.
        return Err(Stop::Deferred);
    }
    let mut next = Some(network.base);
    let mut result = Vec::new();
    for index in 1..arguments.len() {
        let bits = whole(arguments, index)?;
        if bits < 1 {
            return Err(invalid(index, "a prefix must be extended by at least 1 bit"));
        }
        if bits > 32 {
            return Err(invalid(index, "a prefix must not be extended by more than 32 bits"));
        }
        let length = network.length + u32::try_from(bits).map_err(|_| Stop::Deferred)?;
        if length > network.width {
            return Err(invalid(index, format!("a prefix of {} bits cannot be extended by {bits}", network.length)));
        }
        // The next range of this size that begins behind the last one.
        let size = host_mask(length, network.width);
        let start = next.and_then(|next| next.checked_add(size)).map(|end| end & !size);
        let Some(start) = start.filter(|start| *start <= network.last()) else {
            return Err(invalid(index, format!("no room is left for a prefix of {length} bits")));
        };
        next = start.checked_add(size).and_then(|last| last.checked_add(1));
        result.push(Value::string(format!("{}/{length}", address(start, network.width)?)));
    }
    Ok(list(result))
}
