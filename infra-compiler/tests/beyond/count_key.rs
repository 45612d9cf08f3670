// A name as the index of a resource with `count`
// Terraform: at plan
// Code: invalid_index
stack! {
    pub Demo {
        resource aws_eip nat { count: 2, domain: "vpc" }
        output address = nat["a"].public_ip;
        //                   ^^^ `aws_eip.nat` has `count`: its instances have numbers, not names
        // = help: write `[0]` for the first, or give the resource `for_each`
    }
}
