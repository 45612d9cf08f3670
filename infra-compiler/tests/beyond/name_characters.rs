// Characters that AWS does not take in a name
// Terraform: at plan, or at apply where the provider does not look
// Code: name_characters
stack! {
    pub Demo {
        resource aws_lb web { name: "lb_web-{suffix}", subnets: ["subnet-1", "subnet-2"] }
        //                          ^^^^^^^^^^^^^^^^^ the name of `aws_lb` takes no `_`
        // = help: it takes `a-zA-Z0-9-`
        // = help: write `lb-web-{suffix}`
    }
}
