// An attribute that no instance has, behind a splat
// Terraform: at plan
// Code: unknown_member
stack! {
    pub Demo {
        resource aws_eip nat { count: 2, domain: "vpc" }
        output addresses = nat[*].adress;
        //                        ^^^^^^ no attribute `adress` on `aws_eip`
        // = help: did you mean `address`?
    }
}
