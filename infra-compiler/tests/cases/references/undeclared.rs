stack! {
    /// Every place where a name can stand.
    pub Demo<cidr: cidr, zones: [string] = zonse> {
    //                                     ^^^^^ `zonse` is not declared in this stack
    // = help: did you mean `zones`?
        let _sum = 1 + nope1;
        //             ^^^^^ `nope1` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope1)` for Rust's
        let _text = "a {nope2} b";
        //          ^^^^^^^^^^^^^ `nope2` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope2)` for Rust's
        // = help: braces that are part of the text are written twice: `{{nope2}}`
        let _object = { key: nope3, (nope4): 1, "{nope5}": 2 };
        //                   ^^^^^ `nope3` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope3)` for Rust's
        //                          ^^^^^^^ `nope4` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope4)` for Rust's
        //                                      ^^^^^^^^^ `nope5` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope5)` for Rust's
        // = help: braces that are part of the text are written twice: `{{nope5}}`
        let _list = [for x in nope6 if other: y];
        //                    ^^^^^ `nope6` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope6)` for Rust's
        //                             ^^^^^ `other` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(other)` for Rust's
        //                                    ^ `y` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(y)` for Rust's
        let _bound = [for i, x in zones if i > 0: "{x}{i}"];
        let _map = {for k, v in { a: 1 }: nope7 => v};
        //                                ^^^^^ `nope7` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope7)` for Rust's
        let _choice = if nope8 { 1 } else { 2 };
        //               ^^^^^ `nope8` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope8)` for Rust's
        let _call = cidrsubnet(cidr, 4, nope9);
        //                              ^^^^^ `nope9` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope9)` for Rust's
        let _index = zones[nope10];
        //                 ^^^^^^ `nope10` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope10)` for Rust's
        let _literal = tru;
        //             ^^^ `tru` is not declared in this stack
        // = help: did you mean `true`?
        let _rust = std;
        //          ^^^ `std` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(std)` for Rust's
        resource aws_vpc vpc { cidr_block: nope11 }
        //                                 ^^^^^^ `nope11` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope11)` for Rust's
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
                replace_triggered_by: [nope12.id],
                //                     ^^^^^^ `nope12` is not declared in this stack
                // = help: declare it, take it as a parameter, or write `rust(nope12)` for Rust's
                postcondition { condition: self.id != nope13, error_message: "no" }
                //                                    ^^^^^^ `nope13` is not declared in this stack
                // = help: declare it, take it as a parameter, or write `rust(nope13)` for Rust's
            }
        }
        provider aws { region: nope14 }
        //                     ^^^^^^ `nope14` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope14)` for Rust's
        output _all = [private.id, nope15.id];
        //                         ^^^^^^ `nope15` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nope15)` for Rust's
        check health {
            data aws_region here { name: nope16 }
            //                           ^^^^^^ `nope16` is not declared in this stack
            // = help: declare it, take it as a parameter, or write `rust(nope16)` for Rust's
            assert { condition: here.name == nope17, error_message: "no" }
            //                               ^^^^^^ `nope17` is not declared in this stack
            // = help: declare it, take it as a parameter, or write `rust(nope17)` for Rust's
        }
        moved { from: aws_vpc.gone, to: vpc }
        removed { from: aws_vpc.gone_too }
        import { to: vpcx, id: "vpc-1" }
        //           ^^^^ `vpcx` is not declared in this stack
        // = help: did you mean `vpc`?
    }
}
