use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_security_group a { name: b.name }
        resource aws_security_group b { description: a.name }
    }
}

fn main() {}
