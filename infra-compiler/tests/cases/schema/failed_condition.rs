stack! {
    pub Network<cidr: cidr, datacenter: cidr> {
        let ours = split("/", cidr);
        let theirs = split("/", datacenter);
        let shorter = min(tonumber(ours[1]), tonumber(theirs[1]));
        resource aws_vpc vpc {
            cidr_block: cidr,
            lifecycle {
                precondition {
                    condition: cidrhost("{ours[0]}/{shorter}", 0) != cidrhost("{theirs[0]}/{shorter}", 0),
                    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this condition never holds: the network 10.20.0.0/16 and the datacenter 10.16.0.0/12 overlap
                    // = help: change the values that it compares, or the condition
                    error_message: "the network {cidr} and the datacenter {datacenter} overlap",
                }
            }
        }
    }
    #[workspace("apart")]
    pub Apart {
        provider aws { region: "us-east-1" }
        stack Network network { cidr: "10.20.0.0/16", datacenter: "10.80.0.0/12" }
    }
    #[workspace("overlapping")]
    pub Overlapping {
        provider aws { region: "us-east-1" }
        stack Network network { cidr: "10.20.0.0/16", datacenter: "10.16.0.0/12" }
    }
    pub Demo {
        resource aws_vpc plain {
            cidr_block: "10.0.0.0/16",
            lifecycle { precondition { condition: false, error_message: "Not today." } }
            //                                    ^^^^^ this condition never holds: Not today.
            // = help: change the values that it compares, or the condition
        }
        resource aws_vpc late {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: 1 > 2, error_message: "in {terraform.workspace}" }
                //                        ^^^^^ this condition never holds
                // = help: change the values that it compares, or the condition
                postcondition { condition: self.id == "", error_message: "has an id" }
                postcondition { condition: 1 == 1, error_message: "never said" }
            }
        }
        data aws_vpc other {
            lifecycle { postcondition { condition: false, error_message: "Not there." } }
            //                                     ^^^^^ this condition never holds: Not there.
            // = help: change the values that it compares, or the condition
        }
        check zones {
            assert { condition: length(["a", "b"]) == 3, error_message: "Three zones." }
            //                  ^^^^^^^^^^^^^^^^^^^^^^^ this condition never holds: Three zones.
            // = help: change the values that it compares, or the condition
            assert { condition: true, error_message: "Never said." }
        }
        output share {
            value: 0,
            precondition { condition: false, error_message: "Nothing to say." }
            //                        ^^^^^ this condition never holds: Nothing to say.
            // = help: change the values that it compares, or the condition
        }
    }
}
