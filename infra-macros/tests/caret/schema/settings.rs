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
        resource aws_eip half { count: 0.5, domain: "vpc" }
        //                             ^^^ `count` takes a whole number from 0 on, found `0.5`
        resource aws_eip none { count: 0, domain: "vpc" }
        resource aws_eip given { count: length(addresses) - 1, domain: "vpc" }
        resource aws_vpc named { id: "vpc-1", cidr_block: "10.0.0.0/16" }
        //                       ^^ `id` on `aws_vpc` is read-only
        // = help: remove it: the provider sets it
        data aws_vpc known { id: "vpc-1" }
    }
}
