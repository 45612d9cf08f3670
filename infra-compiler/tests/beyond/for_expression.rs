// An attribute that no instance has, within `for`
// Terraform: at plan
// Code: unknown_member
stack! {
    pub Demo {
        resource aws_eip nat { for_each: toset(["a", "b"]), domain: "vpc" }
        output addresses = {for zone, address in nat: zone => address.adress};
        //                                                            ^^^^^^ no attribute `adress` here
        // = help: did you mean `address`?
    }
}
