// An unknown key of an object in an attribute
// Terraform: never, it drops the key
// Code: unknown_attribute
stack! {
    pub Demo {
        resource aws_security_group web {
            ingress: [{ from_port: 443, to_port: 443, protocol: "tcp", cidr_block: ["10.0.0.0/16"] }],
            //                                                         ^^^^^^^^^^ no attribute `cidr_block` on `ingress` of `aws_security_group`
            // = help: did you mean `cidr_blocks`?
        }
    }
}
