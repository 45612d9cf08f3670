use infra_macros::stack;

stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", version: ["6.69"] } }
    }
}

fn main() {}
