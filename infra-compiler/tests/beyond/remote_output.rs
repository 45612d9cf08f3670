// An output that the other root does not have
// Terraform: at plan
// Code: unknown_output
stack! {
    #[workspace("base")]
    pub Base {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        output vpc_id = main.id;
    }

    #[workspace("shop")]
    pub Shop {
        remote Base base;
        resource aws_security_group web { vpc_id: base.vpc }
        //                                             ^^^ remote `base` has no output `vpc`
        // = help: add `output vpc = …;` to `Base`
    }
}
