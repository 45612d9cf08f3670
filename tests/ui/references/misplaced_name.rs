use infra_macros::stack;

stack! {
    pub Demo {
        output key = each.key;
    }
}

fn main() {}
