use infra_macros::stack;

stack! {
    pub Demo {
        for index, port in [80, 443] {  }
    }
}

fn main() {}
