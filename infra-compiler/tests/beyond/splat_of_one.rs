// `[*]` on a resource that is one
// Terraform: never, it makes a list of one
// Code: invalid_index
stack! {
    pub Demo {
        resource aws_eip nat { domain: "vpc" }
        output addresses = nat[*].public_ip;
        //                 ^^^ `aws_eip.nat` is one resource, not several
        // = help: remove the `[*]`
    }
}
