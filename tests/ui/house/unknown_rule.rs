use infra_macros::stack;

stack! {
    pub Demo {
        #[allow(name_without_sufix, reason = "AWS prescribes this name")]
        resource aws_iam_role dms { name: "dms-{suffix}", assume_role_policy: "{{}}" }
    }
}

fn main() {}
