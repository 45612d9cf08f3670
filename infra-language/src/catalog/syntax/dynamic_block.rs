use crate::diagnostic::{Code, Example, Family};

/// `dynamic` as in Terraform's own language.
pub static DYNAMIC_BLOCK: Code = Code {
    name: "dynamic_block",
    family: Family::Syntax,
    summary: "`dynamic` as in Terraform's own language.",
    why: "Blocks are repeated with `for`, written around the block as it is: over a static list the compiler \
          writes the blocks one by one, over a deployed value it writes Terraform's `dynamic` block.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_security_group main {
            dynamic "ingress" {
          //^^^^^^^ blocks are repeated with `for`, not with `dynamic`
                for_each: [80, 443],
                content { from_port: ingress.value, to_port: ingress.value, protocol: "tcp" }
            }
        }
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_security_group main {
            description: "load balancer",
            for port in [80, 443] {
                ingress { from_port: port, to_port: port, protocol: "tcp", description: "web", self: true }
            }
        }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
