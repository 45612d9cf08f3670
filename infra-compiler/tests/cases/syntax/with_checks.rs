stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" +, tags: { Name: "vpc-{suffix}" } }
        //                                                ^ expected a value, found `,`
        // = help: write one; `null` is the value of what is left out
        resource aws_subnet subnet { vpc_id: vpc.idd, cidr_blok: "10.0.0.0/24" }
        //                                       ^^^ no attribute `idd` on `aws_vpc`
        // = help: did you mean `id`?
        //                                            ^^^^^^^^^ no attribute `cidr_blok` on `aws_subnet`
        // = help: did you mean `cidr_block`?
        resource aws_eip { domain: "vpc" }
        //               ^ a resource needs a name here, found `{`
        // = help: write one, lower-case words joined by `_`, such as `main`
        resource aws_instance web { ami "ami-0123456789abcdef0", instance_type: 5 + "x" }
        //                          ^^^ a `:` is missing after `ami`
        // = help: write `ami: value`
        //                                                                          ^^^ `+` takes a number, this is text
        // = help: texts are joined by interpolation: `"{first}{second}"`
    }
}
