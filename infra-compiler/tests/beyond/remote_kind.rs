// An output of the other root of the wrong kind
// Terraform: at apply, when AWS refuses it
// Code: wrong_reference_kind
stack! {
    #[workspace("base")]
    pub Base {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_subnet web { vpc_id: main.id, cidr_block: "10.0.1.0/24" }
        output network = web.id;
    }

    #[workspace("shop")]
    pub Shop {
        remote Base base;
        resource aws_security_group web { vpc_id: base.network }
        //                                        ^^^^^^^^^^^^ `vpc_id` on `aws_security_group` takes the id of `aws_vpc`, this is the id of `aws_subnet`
        // = help: refer to a resource of that kind
    }
}
