stack! {
    pub Demo {
        variable texts { type: list(string) }
        variable table { type: map(string) }
        resource aws_eip counted { count: 2, domain: "vpc" }
        resource aws_eip keyed { for_each: toset(["a"]), domain: "vpc" }
        output name_of_counted = counted["a"].id;
        //                               ^^^ `aws_eip.counted` has `count`: its instances have numbers, not names
        // = help: write `[0]` for the first, or give the resource `for_each`
        output number_as_text = counted["0"].id;
        output name_of_list = texts["a"];
        //                          ^^^ the elements of a list have numbers, not names
        // = help: write the position, from 0 on: `[0]`
        output number_of_list = texts["0"];
        output within_for = [for x in counted: x.public];
        //                                       ^^^^^^ no attribute `public` here
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output within_for_of_keyed = [for k, x in keyed: x.public];
        //                                                 ^^^^^^ no attribute `public` here
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output within_for_of_values = [for x in values(keyed): x.public];
        //                                                       ^^^^^^ no attribute `public` here
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output within_object_for = {for x in counted: x.id => x.tags["Name"]};
        output there = [for x in counted: x.public_ip];
        output branches = if table["a"] == "b" { texts } else { table };
        //                                                      ^^^^^ one side is list(string), the other is map(string)
        // = help: give both sides of `if … else …` one type
        output alike = if table["a"] == "b" { texts } else { ["a"] };
    }
}
