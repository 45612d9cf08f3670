use infra_macros::stack;

stack! {
    pub Demo {
        let long = join(" ", [for round in range(200): "a role"]);
        resource aws_iam_role role { assume_role_policy: "{{}}", description: long }
    }
}

fn main() {}
