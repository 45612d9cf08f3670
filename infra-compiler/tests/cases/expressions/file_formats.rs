// What files say shapes a stack: YAML, TOML and CSV are read while Rust compiles.
stack! {
    pub Formats<text: string, list: [string]> {
        let sites = yamldecode("- name: shop\n  ports: [80, 443]\n- name: blog\n  ports:\n    - 8080\n");
        let tenants = tomldecode("[[tenant]]\nname = \"acme\"\n[[tenant]]\nname = \"globex\"\n");
        let people = csvdecode("name,team\nann,ops\nbob,web\n");
        for site in sites {
            resource aws_sns_topic site[site.name] { name: "sns-topic-{site.name}-{suffix}" }
        }
        for tenant in tenants.tenant {
            resource aws_sns_topic tenant[tenant.name] { name: "sns-topic-{tenant.name}-{suffix}" }
        }
        for person in people {
            resource aws_sns_topic person[person.name] { name: "sns-topic-{person.name}-{suffix}" }
        }
        output missing = site["shopp"].arn;
        //                    ^^^^^^^ this family has no member `shopp`
        // = help: did you mean `shop`?
        output ports = [for site in sites: site.port];
        //                                      ^^^^ no attribute `port` in this object
        // = help: did you mean `ports`?
        output owner = tenants.tenant[0].owner;
        //                               ^^^^^ no attribute `owner` in this object
        // = help: it has `name`
        output last = people[2].name;
        //                   ^ no element 2 in a list of 2
        // = help: indexes go from 0 to 1
        output twice = tomldecode("a = 1\na = 2");
        //                        ^^^^^^^^^^^^^^ this is not TOML: line 2: `a` is there twice
        // = help: mend that line; `jsondecode`, `yamldecode` and `csvdecode` read other formats
        output none = tomldecode(list);
        //                       ^^^^ `tomldecode` takes a text, found list(string)
        // = help: it reads one text: `tomldecode(include("file.toml"))`
        output many = tomldecode(text, text);
        //            ^^^^^^^^^^ `tomldecode` takes 1 argument, found 2
        // = help: it reads one text: `tomldecode(include("file.toml"))`
        output perhaps = tomldecode(text);
        output wrong = try(tomldecode("a = "), "none");
        output word = from_toml(text);
        //            ^^^^^^^^^ no function `from_toml`
        // = help: did you mean `tomldecode`?
    }

    #[workspace("deployed")]
    pub Deployed {
        provider aws { region: "us-east-1" }
        variable settings { type: string }
        output settings = tomldecode(var.settings);
        //                           ^^^^^^^^^^^^ the text that `tomldecode` reads must be known at compile time
        // = help: read a file with `include`; Terraform has no such function, so write what it shall read as YAML or JSON
        output later = yamldecode(var.settings);
        let odd = yamldecode("a: &anchor 1\nb: *anchor\n");
        output odd = odd;
        for x in odd.a {
        //       ^^^^^ this `for` goes through something known only after deployment
        // = help: give one resource `for_each` instead, or go through a static list
            resource aws_sns_topic each[x] { }
        }
    }
}
