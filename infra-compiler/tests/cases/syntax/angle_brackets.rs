// Arguments in angle brackets are one slip, whatever they were meant to give.
#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}
stack! {
    pub Network<cidr: cidr> {
        output cidr = cidr;
    }
    #[workspace("demo")]
    pub Root {
        stack Network<"10.0.0.0/16"> network {}
        //           ^^^^^^^^^^^^^^^ arguments stand in the body, not in angle brackets
        // = help: write `stack Network name { parameter: value }`
        resource Address<"us-east-1"> address {}
        //              ^^^^^^^^^^^^^ arguments stand in the body, not in angle brackets
        // = help: write `resource Address name { field: value }`
        output cidr = network.cidr;
    }
    pub Reader {
        remote Root<"demo"> root;
        //         ^^^^^^^^ arguments stand in the body, not in angle brackets
        // = help: a root stack has none: write `remote Root name;`
        output cidr = root.cidr;
    }
}
