// A name that is too long with the longest suffix
// Terraform: in the first environment with a long suffix
// Code: name_too_long
stack! {
    pub Demo {
        resource aws_lb web { name: "lb-customers-and-partners-{suffix}", subnets: ["subnet-1", "subnet-2"] }
        //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-customers-and-partners-{suffix}` can have 42 characters, 10 more than the 32 of `aws_lb`
        // = help: shorten it by 10, as in `lb-customers-{suffix}`
    }
}
