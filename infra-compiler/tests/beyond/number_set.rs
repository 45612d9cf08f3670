// `for_each` of numbers that only the deployment knows
// Terraform: at plan
// Code: for_each_type
stack! {
    pub Demo {
        variable ports { type: list(number), default: [80, 443] }
        resource aws_eip port { for_each: toset(ports), domain: "vpc" }
        //                                ^^^^^^^^^^^^ `for_each` takes a map or a set of texts, found a set of number
        // = help: write `toset([for x in …: tostring(x)])`, or `toset(…)` of texts
    }
}
