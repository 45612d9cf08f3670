// Stacks of which only the deployment knows how many there are.
stack! {
    pub Pool<label: string, size: number, subnet: ref(aws_subnet), sizes: object({ small: number })> {
        resource aws_sqs_queue jobs { delay_seconds: size }
        resource aws_sqs_queue told { name: "sqs-queue-{label}-{suffix}", delay_seconds: sizes.small }
        resource aws_network_interface card { subnet_id: subnet }
        output url = jobs.url;
        output card = card.id;
    }
    pub Queues<names: [string]> {
        for name in names {
            resource aws_sqs_queue queue[name] { name: "sqs-queue-{name}-{suffix}" }
        }
        output urls = queue[*].url;
    }
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        variable many { type: number, default: 2 }
        variable names { type: set(string), default: [] }
        variable list { type: list(string), default: [] }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.0.0/24" }
        stack Pool pool { for_each: names, label: each.key, size: many, subnet: a.id, sizes: { small: many } }
        stack Pool counted { count: many, label: "{count.index}", size: 1, subnet: a.id, sizes: { small: 1 } }
        stack Queues queues { count: if many > 1 { 1 } else { 0 }, names: ["a", "b"] }
        output urls = pool[*].url;
        output one = pool["a"].url;
        output all = { for key, one in pool: key => one.card };
        output first = counted[0].url;
        output queues = flatten(queues[*].urls);
        output typo = pool[*].uri;
        //                    ^^^ stack `pool` has no output `uri`
        // = help: did you mean `url`?
        output typo_of_values = values(pool)[*].uri;
        //                                      ^^^ stack `pool` has no output `uri`
        // = help: did you mean `url`?
        output typo_of_one = counted[0].uri;
        //                              ^^^ stack `counted` has no output `uri`
        // = help: did you mean `url`?
        output typo_in_for = [for one in pool: one.uri];
        //                                         ^^^ no attribute `uri` here
        // = help: did you mean `url`?
        output whole = pool.url;
        //                  ^^^ `pool` has `for_each`: its instances have `url`, not the whole
        // = help: write `["key"].url` for one instance or `[*].url` for all
        output all_counted = counted.url;
        //                           ^^^ `counted` has `count`: its instances have `url`, not the whole
        // = help: write `[0].url` for one instance or `[*].url` for all
        output by_name = counted["a"].url;
        //                       ^^^ `counted` has `count`: its instances have numbers, not names
        // = help: write `[0]` for the first, or give the stack `for_each`

        stack Pool of_list { for_each: list, label: "l", size: 1, subnet: a.id, sizes: { small: 1 } }
        //                             ^^^^ `for_each` takes a map, an object or a set of texts, this is list(string)
        // = help: write `toset(…)` around the list
        stack Pool of_text { count: main.id == "", label: "t", size: 1, subnet: a.id, sizes: { small: 1 } }
        //                          ^^^^^^^^^^^^^ expected number, found bool
        stack Pool unknown_keys { for_each: toset([main.id]), label: each.key, size: 1, subnet: a.id, sizes: { small: 1 } }
        //                                  ^^^^^^^^^^^^^^^^ a key of `for_each` is `main.id`, which only the apply knows
        // = help: give keys of your own, with what is known later as values: `{ name: main.id }`
        stack Pool wrong { count: many, label: "w", size: "x", subnet: main.id, sizes: { small: 1 } }
        //                                                ^^^ expected number, found the text "x"
        //                                                             ^^^^^^^ expected a reference to `aws_subnet`, this is one to `aws_vpc`
        // = help: name a resource of type `aws_subnet`
    }
}

// What is wrong in the body is told once, and what a value brings in is seen through the variables.
stack! {
    pub Card<subnet: string, range: cidr> {
        resource aws_network_interface card { subnet_id: subnet }
        //                                               ^^^^^^ `subnet_id` on `aws_network_interface` takes the id of `aws_subnet`, this is the id of `aws_vpc`
        // = help: refer to a resource of that kind
        resource aws_vpc inner { cidr_block: range }
        resource aws_sqs_queue late { name: "late" }
        //                                  ^^^^^^ the name `late` lacks `{suffix}`
        // = help: write `sqs-queue-late-{suffix}`
        output ok = card.id;
    }
    pub Around<vpc: string, many: number> {
        stack Card card { count: many, subnet: vpc, range: "10.0.0.0/16" }
        resource aws_eip each { domain: "vpc", depends_on: [card] }
    }
    #[workspace("seen")]
    pub Seen {
        provider aws { region: "us-east-1" }
        variable many { type: number }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        stack Around around { vpc: main.id, many }
        stack Around repeated { count: many, vpc: main.id, many: 1 }
    }
}

// A circle through a module, and one that is none: another output does not need it.
stack! {
    pub Link<input: string> {
        resource terraform_data first { input: input }
        resource terraform_data second { input: "second" }
        output first = first.output;
        output second = second.output;
    }
    #[workspace("circle")]
    pub Circle {
        variable many { type: number }
        resource terraform_data around { input: link[0].first }
        //                                      ^^^^^^^^^^^^^ circle of references: `terraform_data.around` → `terraform_data.first` in `link` → `terraform_data.around`
        // = help: break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment
        stack Link link { count: many, input: around.output }
        resource terraform_data beside { input: straight[0].second }
        stack Link straight { count: many, input: beside.output }
        stack Link own { count: many, input: own[0].second }
        stack Link counted { count: length(counted[*].second), input: "a" }
        //                                 ^^^^^^^ `counted` is declared inside of what it decides about
        // = help: decide by something that does not need it
    }
}

// Names that two resources of one module share, and what the convention gives: the key is part of it.
stack! {
    pub Named {
        resource aws_sqs_queue jobs { name: "sqs-queue-jobs-{suffix}" }
        resource aws_sqs_queue same { name: "sqs-queue-jobs-{suffix}" }
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-jobs-{suffix}`
        // = help: tell them apart by a qualifier, as in `sqs-queue-named-{…}-same-{suffix}`
        resource aws_sqs_queue main { }
        resource aws_sqs_queue this { }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-named-{…}-{suffix}`
      // = help: what they leave out comes out alike: write `name: "sqs-queue-named-{…}-this-{suffix}"`
        resource aws_sqs_queue other { }
    }
    #[workspace("named")]
    pub Root {
        provider aws { region: "us-east-1" }
        variable many { type: number }
        stack Named named { count: many }
    }
}

// What Terraform takes in no module that it repeats.
stack! {
    pub Configured {
        provider aws.west { region: "us-west-2" }
        resource aws_eip west { domain: "vpc", provider: aws.west, tags: { Name: "eip-west-{suffix}" } }
    }
    pub Imported {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        import { to: vpc, id: "vpc-1234" }
    }
    pub Deep { stack Imported imported { } }
    #[workspace("refused")]
    pub Refused {
        variable many { type: number }
        variable names { type: set(string) }
        stack Configured configured { count: many }
        //                                   ^^^^ `count` is known only after deployment, and the stack configures a provider
        // = help: take it: write `provider aws.west;` there, and configure it in the root
        stack Imported imported { for_each: names }
        //                                  ^^^^^ `for_each` is known only after deployment, and the stack imports something
        // = help: decide by a static `count` or `for_each`, or import into resources of the root
        stack Deep deep { count: many }
        //                       ^^^^ `count` is known only after deployment, and the stack imports something
        // = help: decide by a static `count` or `for_each`, or import into resources of the root
        stack Configured once { }
    }
}
