use infra_macros::stack;

stack! {
    #[workspace("demo")] pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["4.2"] } }
    }
}

fn main() {}
