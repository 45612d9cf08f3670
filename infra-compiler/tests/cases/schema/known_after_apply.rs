stack! {
    pub Family<ids: [string], names: [string], vpc_id: ref(aws_vpc)> {
        resource aws_eip given { for_each: toset(ids), domain: "vpc" }
        //                                 ^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        resource aws_eip counted { count: length(names), domain: "vpc" }
        resource aws_eip compared { count: if vpc_id == "vpc-1" { 1 } else { 0 }, domain: "vpc" }
        //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `vpc.id`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
    }
    #[workspace("demo")]
    pub Demo {
        variable zones { type: list(string), default: ["a"] }
        variable many { type: number, default: 1 }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet some { count: 2, vpc_id: vpc.id, cidr_block: "10.0.{count.index}.0/24" }
        resource aws_subnet maybe { count: var.many, vpc_id: vpc.id, cidr_block: "10.0.{count.index}.0/24" }
        for zone in ["a", "b"] {
            resource aws_subnet every[zone] { vpc_id: vpc.id, cidr_block: "10.1.0.0/24" }
        }
        // Only the apply knows them.
        resource aws_eip a1 { count: length(vpc.id), domain: "vpc" }
        //                           ^^^^^^^^^^^^^^ `count` depends on `vpc.id`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
        resource aws_eip a2 { count: tonumber(vpc.owner_id), domain: "vpc" }
        //                           ^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `vpc.owner_id`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
        resource aws_eip a3 { count: if vpc.id == "vpc-1" { 1 } else { 0 }, domain: "vpc" }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `vpc.id`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
        resource aws_eip a4 { count: if vpc.arn == "a" || vpc.id == "b" { 1 } else { 0 }, domain: "vpc" }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `vpc.arn`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
        resource aws_eip a5 { for_each: toset([vpc.id]), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        resource aws_eip a6 { for_each: toset(some[*].id), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^ a key of `for_each` is `some.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: some.id }`
        resource aws_eip a7 { for_each: toset(every[*].arn), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `every.arn`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: every.arn }`
        resource aws_eip a8 { for_each: toset(["x", "vpc-{vpc.id}"]), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        resource aws_eip a9 { for_each: { for subnet in some: subnet.id => subnet.cidr_block }, domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `some.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: some.id }`
        resource aws_eip b1 { for_each: toset([for subnet in some: subnet.arn]), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `some.arn`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: some.arn }`
        resource aws_eip b2 { for_each: zipmap([vpc.id], ["x"]), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        resource aws_eip b3 { for_each: toset(split(",", vpc.id)), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        resource aws_eip b4 { for_each: toset(concat(var.zones, [vpc.arn])), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.arn`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.arn }`
        data aws_subnets within { filter { name: "vpc-id", values: [vpc.id] } }
        resource aws_eip b5 { for_each: toset(within.ids), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^ a key of `for_each` is `within.ids`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: within.ids }`
        data aws_caller_identity after { depends_on: [vpc] }
        resource aws_eip b6 { count: if after.account_id == "1" { 1 } else { 0 }, domain: "vpc" }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` depends on `after.account_id`, which only the apply knows
        // = help: let it depend on what the plan knows: an argument that is set, a variable, a `let`
        resource aws_subnet through { vpc_id: vpc.id, cidr_block: "10.2.0.0/24" }
        resource aws_eip b7 { for_each: toset([through.vpc_id]), domain: "vpc" }
        //                              ^^^^^^^^^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        module b8 { source: "./x", for_each: toset([vpc.id]) }
        //                                   ^^^^^^^^^^^^^^^ a key of `for_each` is `vpc.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: vpc.id }`
        stack Family family { ids: [vpc.id], names: [vpc.id, vpc.arn], vpc_id: vpc.id }
        // The plan knows them.
        resource aws_eip k1 { count: length(some), domain: "vpc" }
        resource aws_eip k2 { count: length(some[*].id), domain: "vpc" }
        resource aws_eip k3 { for_each: toset([vpc.cidr_block]), domain: "vpc" }
        resource aws_eip k4 { for_each: { main: vpc.id }, domain: "vpc" }
        resource aws_eip k5 { for_each: toset(var.zones), domain: "vpc" }
        resource aws_eip k6 { for_each: toset(maybe[*].id), domain: "vpc" }
        data aws_availability_zones open {}
        resource aws_eip k7 { for_each: toset(open.names), domain: "vpc" }
        resource aws_eip k8 { for_each: k4, domain: "vpc" }
        resource aws_eip k9 { count: if vpc.id != null { 1 } else { 0 }, domain: "vpc" }
        resource aws_eip m1 { count: length([vpc.id, vpc.arn]), domain: "vpc" }
        resource aws_eip m2 { for_each: vpc.tags_all, domain: "vpc" }
        resource aws_eip m3 { for_each: { for i, subnet in some: "{i}" => subnet.id }, domain: "vpc" }
        resource aws_eip m4 { count: if can(vpc.id) { 1 } else { 0 }, domain: "vpc" }
        resource aws_vpc old { cidr_block: "10.3.0.0/16" }
        import { to: old, id: "vpc-0123456789abcdef0" }
        resource aws_eip m5 { for_each: toset([old.id]), domain: "vpc" }
        resource aws_eip m6 { count: if var.many > 1 && vpc.id == "x" { 1 } else { 0 }, domain: "vpc" }
        data aws_vpc theirs { default: true }
        resource aws_eip m7 { for_each: toset([theirs.id]), domain: "vpc" }
    }
}
