//! Nested stacks: repeated, shown further out, and with values that a tree of them shares.

use infra_macros::stack;

stack! {
    pub Part<name: string, shared owner: string> {
        resource terraform_data part { input: "{name} of {owner}" }
        output value = part.output;
        output name = name;
    }

    pub Group<sites: [string]> {
        pub stack Part main { name: "main" }
        pub stack Part site { for_each: toset(sites), name: "site-{each.key}" }
        stack Part spare { count: 2, name: "spare-{count.index}", owner: "nobody" }
        output spares = spare[*].value;
    }
}

stack! {
    #[workspace("stacks")]
    pub Stacks {
        shared let owner = "us-{suffix}";
        stack Group group { sites: ["a", "b"] }
        stack Group pair { for_each: { one: ["x"], two: [] }, sites: each.value }
        for zone in ["east", "west"] {
            stack Part zonal[zone] { count: 1, name: "{zone}-{count.index}" }
        }
        output main = group.main.value;
        output site = group.site["b"].value;
        output spares = group.spares;
        output all = { for key, one in pair: key => one.spares };
        output inner = pair["one"].site["x"].name;
        output zonal = zonal["west"][0].value;
    }
}
