#[resource(aws_sqs_queue)]
pub struct Queue {
    pub delay_seconds: u32,
    #[default(60)]
    pub message_retention_seconds: u32,
    #[fixed(true)]
    sqs_managed_sse_enabled: bool,
    pub visibility_timeout_seconds: Option<u32>,
}

stack! {
    pub Network<cidr: cidr, zones: [string] = ["a"]> {
        output ranges = [for i, zone in zones: cidrsubnet(cidr, 4, i)];
    }

    #[workspace("other")]
    pub Other {
        output address = "1.2.3.4";
    }

    #[workspace("demo")]
    pub Demo {
        stack Network first { cidr: "10.0.0.0/16", zone: ["b"] }
        //                                         ^^^^ stack `Network` has no parameter `zone`
        // = help: did you mean `zones`?
        stack Network second { zones: ["b"] }
        //            ^^^^^^ missing argument `cidr` of stack `Network`
        // = help: add `cidr: …`
        stack Network third { cdir: "10.0.0.0/16" }
        //                    ^^^^ stack `Network` has no parameter `cdir`
        // = help: did you mean `cidr`?
        stack Network network[zone] { cidr: "10.0.0.0/16", zones: ["b"], zones: ["c"] }
        //                    ^^^^ `zone` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(zone)` for Rust's
        //                                                               ^^^^^ `zones` is set twice
        // = help: remove one of the two
        stack Network formed { cidr: "10.0.0.0/16", zones { a: 1 } }
        //                                          ^^^^^ argument `zones` is written as a block
        // = help: write `zones: { … }`
        stack Network chosen { cidr: "10.0.0.0/16", if true { zones: ["b"] } }
        //                                             ^^^^ arguments of a stack cannot stand in an `if`
        // = help: write `name: if condition { a } else { b }`
        stack Queue fourth {}
        //    ^^^^^ `Queue` is a resource kind, not a stack
        // = help: write `resource Queue name { … }`
        remote Other other;
        remote Network fifth;
        //     ^^^^^^^ `Network` is no root stack, it has no state to read
        // = help: give it `#[workspace("…")]`, or bring it in: `stack Network name { … }`
        remote Queue sixth;
        //     ^^^^^ `Queue` is a resource kind, not a stack
        // = help: write `resource Queue name { … }`
        resource Queue good { delay_seconds: 1, lifecycle { prevent_destroy: false } tags_: 1 }
        //                                                                           ^^^^^ kind `Queue` has no field `tags_`
        // = help: its fields are `delay_seconds`, `message_retention_seconds` and `visibility_timeout_seconds`
        resource Queue bad { delay_second: 1, message_retention_seconds: 2, sqs_managed_sse_enabled: false }
        //                   ^^^^^^^^^^^^ kind `Queue` has no field `delay_second`
        // = help: did you mean `delay_seconds`?
        //                                                               ^ `message_retention_seconds` on `aws_sqs_queue` takes no `2`
        // = help: it takes 60 to 1209600
        //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^ `sqs_managed_sse_enabled` is fixed by `Queue`
        // = help: remove it, or make it `#[default(…)]` in the kind
        resource Queue worse {}
        //             ^^^^^ missing field `delay_seconds` of kind `Queue`
        // = help: add `delay_seconds: …`
        resource Network worst {}
        //       ^^^^^^^ `Network` is a stack, not a resource kind
        // = help: write `stack Network worst { … }`
        output a = [first.ranges, first.rangs, first.cidr, other.address, other.adress, network["a"].rangs, network[*].ranges];
        //                              ^^^^^ stack `first` has no output `rangs`
        // = help: did you mean `ranges`?
        //                                           ^^^^ stack `first` has no output `cidr`
        // = help: add `output cidr = …;` to `Network`
        //                                                                      ^^^^^^ remote `other` has no output `adress`
        // = help: did you mean `address`?
        //                                                                                           ^^^^^ stack `network` has no output `rangs`
        // = help: did you mean `ranges`?
    }
}
