// A resource that refers to itself
// Terraform: at plan
// Code: cycle
stack! {
    pub Demo {
        resource aws_security_group web {
            ingress { from_port: 443, to_port: 443, protocol: "tcp", security_groups: [aws_security_group.web.id] }
            //                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_security_group.web` refers to itself
            // = help: break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment
        }
    }
}
