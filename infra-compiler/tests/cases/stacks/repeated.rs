stack! {
    pub Zone<zone: string, size: number = 1> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        output id = nat.id;
        output zone = zone;
        output doubled = 2 * size;
    }
    pub Part<zones: [string], copies: number, sizes: map(number)> {
        stack Zone listed { for_each: toset(zones), zone: each.key }
        stack Zone counted { count: copies, zone: "z{count.index}" }
        stack Zone sized { for_each: sizes, zone: each.key, size: each.value }
        output first = counted[0].id;
        output ids = listed[*].id;
        output named = sized["a"].doubled;
        output wrong = counted[*].idd;
        //                        ^^^ stack `counted` has no output `idd`
        // = help: did you mean `id`?
    }
    #[workspace("demo")]
    pub Demo {
        variable many { type: number }
        variable names { type: set(string) }
        stack Part part { zones: ["a", "b"], copies: 2, sizes: { a: 1 } }
        stack Part none { zones: [], copies: 0, sizes: {} }
        stack Zone two { count: length(pair), zone: "two-{count.index}" }
        let pair = [1, 2];
        stack Zone each_one { for_each: { a: 1, b: 2 }, zone: "one-{each.key}", size: each.value }
        for region in ["eu", "us"] {
            stack Zone regional[region] { count: 2, zone: "{region}-{count.index}" }
        }
        output zones = two[*].zone;
        output all = { for key, one in each_one: key => one.doubled };
        output last = two[1].zone;
        output a = each_one["a"].id;
        output us = regional["us"][1].zone;
        output nothing = none.ids;
        output beyond = two[2].zone;
        //                  ^ this family has no member `2`
        // = help: it has `0`, `1`
        output unknown = each_one["c"].zone;
        //                        ^^^ this family has no member `c`
        // = help: it has `a`, `b`
        output whole = two.zone;
        //                 ^^^^ a family has no attributes, its members have
        // = help: write `[0].zone` for one or `[*].zone` for all
        output index = count.index;
        //             ^^^^^ `count` means something only in a resource or module that has `count`
        // = help: give it to the resource, or write `for … in … { resource … }` and use the name of the `for`

        stack Zone list { for_each: ["a", "b"], zone: each.key }
        //                          ^^^^^^^^^^ `for_each` takes a map, an object or a set of texts, this is tuple([string,string])
        // = help: write `toset(…)` around the list
        stack Zone negative { count: -1, zone: "a" }
        //                           ^^ `-1` is no number of instances
        // = help: write a whole number from 0 on
        stack Zone half { count: 0.5, zone: "b" }
        //                       ^^^ `0.5` is no number of instances
        // = help: write a whole number from 0 on
        stack Zone text { count: "two", zone: "c" }
        //                       ^^^^^ expected number, found the text "two"
        stack Zone no_number { count: null, zone: "c" }
        //                            ^^^^ the `count` of a stack is a number, this is `null`
        // = help: write `0` for none
        stack Zone both { count: 1, for_each: toset(["a"]), zone: "d" }
        //                          ^^^^^^^^ a stack has `count` or `for_each`, not both
        // = help: remove one of the two
        stack Zone later { count: many, zone: "e" }
        stack Zone also_later { for_each: names, zone: each.key }
        stack Zone too_many { count: 1000000000, zone: "f" }
        //                           ^^^^^^^^^^ `count` makes 1000000000 instances of a stack
        // = help: at most 10000 of one stack are possible
        stack Zone wrong_word { count: 1, zone: each.key }
        //                                      ^^^^ `each` means something only in a resource or module that has `for_each`
        // = help: give it to the resource, or write `for … in … { resource … }` and use the name of the `for`
        stack Zone circle { count: length(circle), zone: "g" }
        //                                ^^^^^^ `circle` is declared inside of what it decides about
        // = help: decide by something that does not need it
        output later = later[0].zone;
    }
}

// What is made of each instance: names of its own, allows of the item, parameters that nothing uses.
stack! {
    pub Queue<label: string, size: number, unused: string> {
    //                                     ^^^^^^ parameter `unused` is never used
    // = help: remove it, or name it `_unused` to keep it
        resource aws_sqs_queue main { delay_seconds: size }
        resource aws_sqs_queue late { name: "late-{label}" }
        //                                  ^^^^^^^^^^^^^^ the name `late-0` lacks `{suffix}`
        // = help: write `sqs-queue-late-0-{suffix}`
        //                                  ^^^^^^^^^^^^^^ the name `late-1` lacks `{suffix}`
        // = help: write `sqs-queue-late-1-{suffix}`
    }
    pub Narrow {
        resource aws_lb balancer_of_requests { subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-balanced-0-balancer-of-requests-{suffix}` can have 51 characters, 19 more than the 32 of `aws_lb`
      // = help: it is left out: write a shorter one, as in `name: "lb-of-requests-{suffix}"`
    }
    #[workspace("names")]
    pub Names {
        provider aws { region: "us-east-1" }
        #[allow(name_without_suffix, name_without_type, reason = "others know it by this name")]
        stack Queue queue { count: 2, label: "q{count.index}", size: count.index, unused: "x" }
        for region in ["eu", "us"] {
            #[allow(name_without_suffix, name_without_type, reason = "others know it by this name")]
            stack Queue regional[region] { for_each: { a: 1, b: 2 }, label: "{region}-{each.key}", size: each.value, unused: "x" }
        }
        stack Queue told { count: 2, label: "{count.index}", size: count.index, unused: "x" }
        #[allow(name_without_type, reason = "needless")]
        //      ^^^^^^^^^^^^^^^^^ `name_without_type` finds nothing here
        // = help: remove the `#[allow(…)]`
        stack Narrow balanced { count: 1 }
    }
}
