stack! {
    pub Demo<addresses: [string]> {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle { prevent_destroy: "maybe", create_before_destroy: "true", ignore_changes: [tag, tags["Name"], cidr_block] }
            //                           ^^^^^^^ `prevent_destroy` on `lifecycle` takes bool, found the text `maybe`
            // = help: write `true` or `false`
            //                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no attribute `tag` on `aws_vpc`
            // = help: did you mean `tags`?
        }
        resource aws_eip fewer { count: -1, domain: "vpc" }
        //                              ^^ `count` takes a whole number from 0 on, found `-1`
        // = help: write a number, or `length(…)` of what there is one for each of
        resource aws_eip half { count: 0.5, domain: "vpc" }
        //                             ^^^ `count` takes a whole number from 0 on, found `0.5`
        // = help: write a number, or `length(…)` of what there is one for each of
        resource aws_eip none { count: 0, domain: "vpc" }
        resource aws_eip given { count: length(addresses) - 1, domain: "vpc" }
        resource aws_vpc named { id: "vpc-1", cidr_block: "10.0.0.0/16" }
        //                       ^^ `id` on `aws_vpc` is read-only
        // = help: remove it: the provider sets it
        data aws_vpc known { id: "vpc-1" }
    }
}
stack! {
    pub Twice {
        variable text { type: string }
        variable number { type: number }
        variable ports { type: list(number) }
        resource aws_eip address {
            domain: "vpc",
            lifecycle { prevent_destroy: true }
            lifecycle { replace_triggered_by: [text] }
          //^^^^^^^^^ `lifecycle` stands here twice
          // = help: move what is in it into the first
        }
        resource aws_eip other {
            domain: "vpc",
            lifecycle {
                replace_triggered_by: [text, address.id],
                //                    ^^^^^^^^^^^^^^^^^^ `replace_triggered_by` takes resources and attributes of them
                // = help: keep the value in a `terraform_data` resource, and name that
                precondition { condition: "maybe", error_message: "no" }
                //                        ^^^^^^^ `condition` on `precondition` takes bool, found the text `maybe`
                // = help: write `true` or `false`
                precondition { condition: number > 1, error_message: ports }
                //                                                   ^^^^^ `error_message` on `precondition` takes string, found list(number)
                // = help: take one of its elements: `…[0]`
            }
        }
        resource aws_security_group web {
            for port in number { ingress { protocol: "tcp", from_port: port, to_port: port } }
            //          ^^^^^^ `for` goes through a list, set, map or object, this is number
            // = help: count up to it: `range(…)`
            for port in text { egress { protocol: "tcp", from_port: 1, to_port: 2, description: port } }
            //          ^^^^ `for` goes through a list, set, map or object, this is string
            // = help: split it: `split(",", …)`, or go through a list of one: `[…]`
            for port in ports { egress { protocol: "tcp", from_port: port, to_port: port } }
        }
    }
}
