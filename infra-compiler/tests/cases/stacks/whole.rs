rule! {
    pub NetworkRule for aws_vpc as vpc {
        require: vpc.tags != null,
        message: "{vpc} has no tags",
        help: "set `tags`",
    }
}

stack! {
    pub Network<zones: [string]> {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        pub stack Part part { name: "part" }
        output id = vpc.id;
        output zones = zones;
    }
    pub Part<name: string> {
        output name = name;
    }
    pub Inner<net: Network> {
        resource aws_subnet subnet { vpc_id: net.id, cidr_block: "10.0.0.0/24" }
        output zones = net.zones;
    }
    pub Service<network: Network, name: string> {
        for zone in network.zones {
            resource aws_security_group group[zone] { vpc_id: network.id, name: "security-group-{name}-{zone}-{suffix}" }
        }
        stack Inner inner { net: network }
        output part = network.part.name;
        output zones = inner.zones;
    }
    pub Unused<network: Network, unused: Network> {
    //                           ^^^^^^ parameter `unused` is never used
    // = help: remove it, or name it `_unused` to keep it
        output id = network.id;
    }
    pub Mistaken<network: Network, text: String, kind: Nothing> {
    //                                   ^^^^^^ `String` is not a type
    // = help: did you mean `string`?
        output wrong = network.idd;
        //                     ^^^ parameter `network` has no output `idd`
        // = help: did you mean `id`?
        output whole = network;
        output text = text;
        output kind = kind;
    }
    pub Misled<network: NetworkRule, kind: Key> {
    //                  ^^^^^^^^^^^ `NetworkRule` is a rule or a pack, not a stack
    // = help: write `rules { NetworkRule }`
    //                                     ^^^ `Key` is a resource kind, not a stack
    // = help: write `resource Key name { … }`
        output id = network.id;
        output kind = kind.id;
    }
    pub WithDefault<network: Network = 1> {
    //              ^^^^^^^ the parameter `network` takes the stack `Network` and has no default
    // = help: write `network: Network`
        output id = network.id;
    }
    pub Shared<shared network: Network> {
    //                ^^^^^^^ the parameter `network` takes the stack `Network` and is handed from stack to stack, not shared
    // = help: write `network: Network`
        output id = network.id;
    }
    #[workspace("demo")]
    pub Demo {
        stack Network network { zones: ["a", "b"] }
        stack Network several { count: 2, zones: ["c"] }
        stack Part part { name: "other" }
        stack Service service { network: network, name: "one" }
        stack Unused unused { network: network, unused: network }
        stack Service second { network: several[1], name: "two" }
        stack Service none { network: part, name: "three" }
        //                            ^^^^ expected an instance of the stack `Network`, found the stack `Part`
        // = help: name one that is brought in: `stack Network name { … }`
        stack Service text { network: "network", name: "four" }
        //                            ^^^^^^^^^ expected an instance of the stack `Network`, found string
        // = help: name one that is brought in: `stack Network name { … }`
        stack Service all { network: several, name: "five" }
        //                           ^^^^^^^ expected an instance of the stack `Network`, found several
        // = help: name one that is brought in: `stack Network name { … }`
        stack Service missing { name: "six" }
        //            ^^^^^^^ missing argument `network` of stack `Service`
        // = help: add `network: …`
        output part = service.part;
        output zones = second.zones;
        output a = [none.zones, text.zones, all.zones, missing.zones];
    }
}

#[resource(aws_kms_key, name = "kms-key-{suffix}")]
pub struct Key {
    pub description: String,
}
