use infra_core::template::{Address, Addresses};

/// Where the resources of a root stand in the source, and what they hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places<'a>(Addresses<'a>);

impl<'a> Places<'a> {
    pub(crate) const fn new(addresses: Addresses<'a>) -> Self {
        Self(addresses)
    }

    /// What is known of an address as Terraform writes it, which may have keys of instances.
    pub(crate) fn find(self, address: &str) -> Option<Address<'a>> {
        self.0.find(address).or_else(|| self.0.find(&without_keys(address)))
    }
}

/// `module.shop.aws_vpc.main` of `module.shop["a.b"].aws_vpc.main[0]`.
fn without_keys(address: &str) -> String {
    let (mut plain, mut within, mut quoted, mut escaped) = (String::new(), false, false, false);
    for c in address.chars() {
        match c {
            '"' if within && !escaped => quoted = !quoted,
            '[' if !quoted => within = true,
            ']' if !quoted => within = false,
            _ if within => {}
            _ => plain.push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_stand_where_their_resource_does() {
        let places = Places::new(Addresses::new("module.shop.aws_vpc.main\t0\t12\t9\n\nsrc/network.rs\n"));
        for address in [r#"module.shop["a.b"].aws_vpc.main[0]"#, r#"module.shop["a]\"b"].aws_vpc.main"#] {
            let found = places.find(address).expect("it is there");
            assert_eq!(found.location.to_string(), "src/network.rs:12:9");
        }
        assert!(places.find("aws_vpc.main").is_none());
    }
}
