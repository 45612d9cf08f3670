// A subnet's id where a VPC's belongs
// Terraform: at apply, when AWS refuses it
// Code: wrong_reference_kind
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_subnet web { vpc_id: main.id, cidr_block: "10.0.1.0/24" }
        resource aws_security_group web { vpc_id: aws_subnet.web.id }
        //                                        ^^^^^^^^^^^^^^^^^ `vpc_id` on `aws_security_group` takes the id of `aws_vpc`, this is the id of `aws_subnet`
        // = help: write `main.id`
    }
}
