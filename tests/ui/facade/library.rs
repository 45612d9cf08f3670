use infra::stack;

// A stack of a library that has the facade under another name, and one of the bare crates.
stack! {
    #[workspace("demo")]
    pub Demo {
        stack renamed_library::Queue orders {}
        stack stack_library::Network network { cidr: "10.0.0.0/16" }
        output url = orders.queue_url;
        resource renamed_library::Key key { description: "Demo", enable_key_rotation: false }
    }
}

fn main() {}
