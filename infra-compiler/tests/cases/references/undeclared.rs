stack! {
    /// Every place where a name can stand.
    pub Demo<cidr: cidr, zones: [string] = zonse> {
    //                                     ^^^^^ `zonse` is not declared in this stack
    // = help: did you mean `zones`?
        let _sum = 1 + nope;
        //             ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _text = "a {nope} b";
        //          ^^^^^^^^^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _object = { key: nope, (nope): 1, "{nope}": 2 };
        //                   ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        //                         ^^^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        //                                    ^^^^^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _list = [for x in nope if other: y];
        //                    ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        //                            ^^^^^ `other` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(other)` for Rust's
        //                                   ^ `y` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(y)` for Rust's
        let _bound = [for i, x in zones if i > 0: "{x}{i}"];
        let _map = {for k, v in { a: 1 }: nope => v};
        //                                ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _choice = if nope { 1 } else { 2 };
        //               ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _call = cidrsubnet(cidr, 4, nope);
        //                              ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _index = zones[nope];
        //                 ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        let _literal = tru;
        //             ^^^ `tru` is not declared in this stack
        // = help: did you mean `true`?
        let _rust = std;
        //          ^^^ `std` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(std)` for Rust's
        resource aws_vpc vpc { cidr_block: nope }
        //                                 ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        resource aws_subnet private {
            vpc_id: vcp.id,
            //      ^^^ `vcp` is not declared in this stack
            // = help: did you mean `vpc`?
            cidr_block: cidr,
            depends_on: [vpc, vpcc],
            //                ^^^^ `vpcc` is not declared in this stack
            // = help: did you mean `vpc`?
            lifecycle {
                ignore_changes: [tags, anything],
                //              ^^^^^^^^^^^^^^^^ no attribute `anything` on `aws_subnet`
                // = help: it has `arn`, `assign_ipv6_address_on_creation`, `availability_zone`, `availability_zone_id`, `cidr_block`, `customer_owned_ipv4_pool`, `enable_dns64`, `enable_lni_at_device_index` and 20 more
                replace_triggered_by: [nope.id],
                //                     ^^^^ `nope` is not declared in this stack
                // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
                postcondition { condition: self.id != nope, error_message: "no" }
                //                                    ^^^^ `nope` is not declared in this stack
                // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
            }
        }
        provider aws { region: nope }
        //                     ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        output _all = [private.id, nope.id];
        //                         ^^^^ `nope` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        check health {
            data aws_region here { name: nope }
            //                           ^^^^ `nope` is not declared in this stack
            // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
            assert { condition: here.name == nope, error_message: "no" }
            //                               ^^^^ `nope` is not declared in this stack
            // = help: declare it, take it as a parameter, or write `rust(nope)` for Rust's
        }
        moved { from: aws_vpc.gone, to: vpc }
        removed { from: aws_vpc.gone_too }
        import { to: vpcx, id: "vpc-1" }
        //           ^^^^ `vpcx` is not declared in this stack
        // = help: did you mean `vpc`?
    }
}
