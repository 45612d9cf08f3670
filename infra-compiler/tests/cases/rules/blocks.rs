// Rules of blocks, of several types, of kinds and of the program.
rule! {
    pub NoSsh for aws_security_group.ingress as rule of group {
        require: !(contains(rule.cidr_blocks, "0.0.0.0/0") && rule.from_port <= 22 && rule.to_port >= 22),
        message: "{group} lets the world in on port 22",
        help: "name the addresses that may",
        at: rule.cidr_blocks,
    }
    pub Described for aws_kms_key | aws_security_group as it {
        require: it.description != null,
        message: "{it} says nothing of what it is for",
        help: "set `description`",
    }
    pub OneTrail for program {
        require: count(aws_cloudtrail) == 1,
        message: "a program has one trail",
        help: "write an `aws_cloudtrail`",
    }
    pub Rotated for Key as key {
        require: key.deletion_window_in_days == null || key.deletion_window_in_days >= 14,
        message: "{key} is gone after {key.deletion_window_in_days} days",
        help: "give it 14 or more",
        at: key.deletion_window_in_days,
    }
}

#[resource(aws_kms_key)]
pub struct Key {
    #[default(7)]
    pub deletion_window_in_days: u8,
    #[fixed("a key")]
    description: String,
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { NoSsh, Described, OneTrail, Rotated }
        //                        ^^^^^^^^ a program has one trail
        // = help: write an `aws_cloudtrail`
        resource aws_security_group open {
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_security_group.open` says nothing of what it is for
      // = help: set `description`
            ingress { from_port: 20, to_port: 30, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }
            //                                                                  ^^^^^^^^^^^^^ `aws_security_group.open` lets the world in on port 22
            // = help: name the addresses that may
            ingress { from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }
            ingress { from_port: 22, to_port: 22, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"] }
        }
        resource aws_kms_key bare { deletion_window_in_days: 7 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_kms_key.bare` says nothing of what it is for
      // = help: set `description`
        resource Key ours { deletion_window_in_days: 8 }
        //                                           ^ `aws_kms_key.ours` is gone after 8 days
        // = help: give it 14 or more
        resource Key slow { deletion_window_in_days: 20 }
    }
}
