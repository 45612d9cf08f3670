infra::__private::__stack! { pub Demo {} }

fn main() {}
