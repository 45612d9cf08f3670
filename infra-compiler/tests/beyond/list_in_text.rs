// A list or map within a text
// Terraform: at plan
// Code: not_text
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { Owner: "shop" } }
        output label = "network of {main.tags}";
        //             ^^^^^^^^^^^^^^^^^^^^^^^^ a value of type map(string) cannot stand in a text
        // = help: turn it into text: `join(",", …)` or `jsonencode(…)`
    }
}
