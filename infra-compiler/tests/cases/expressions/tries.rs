stack! {
    pub Demo {
        resource aws_iam_role role { count: 1, assume_role_policy: "{{}}" }
        resource aws_eip one { domain: "vpc" }
        let object = { a: 1 };
        let nothing = null;
        output caught = try(tonumber("x"), object.b, [1][3], object["c"], "{[1]} and more", one([1, 2]), "last");
        output caught_by_can = [can(tonumber("x")), can(object.b), can("a{null}"), can(1 + "b")];
        output nothing = try(nothing[*], "F");
        output without_key = try(role.arn, "");
        //                            ^^^ `aws_iam_role.role` has `count`: its instances have `arn`, not the whole
        // = help: write `[0].arn` for one instance or `[*].arn` for all
        output no_attribute = try(role[0].arnn, "");
        //                                ^^^^ no attribute `arnn` on `aws_iam_role`
        // = help: did you mean `arn`?
        output no_attribute_of_one = can(one.allocation);
        //                                   ^^^^^^^^^^ no attribute `allocation` on `aws_eip`
        // = help: did you mean `allocation_id`?
        output no_attribute_of_block = try(role[0].inline_policy[0].nam, "");
        //                                                       ^ a set has no order and no index
        // = help: write `tolist(…)[0]`, `one(…)`, or go through it with `[*]`
        output no_instances = try(one[0].id, "");
        //                            ^ `aws_eip.one` is one resource, not several
        // = help: remove the index, or give the resource `count` or `for_each`
        output beside = try(tonumber("x"), role.arn, "");
        //                                      ^^^ `aws_iam_role.role` has `count`: its instances have `arn`, not the whole
        // = help: write `[0].arn` for one instance or `[*].arn` for all
        output text_alone = can("{[1]}");
        //                      ^^^^^^^ a value of type tuple([number]) cannot stand in a text
        // = help: turn it into text: `join(",", …)` or `jsonencode(…)`
        output text_of_null = try("{nothing}", "x");
        //                        ^^^^^^^^^^^ `null` cannot stand in a text
        // = help: say what stands there without a value: `coalesce(…, "none")`, or an `if` on `!= null`
        output twice = try({ a: 1, "a": 2 }, {});
        //                         ^^^ the key `a` stands twice in one object
        // = help: remove one of the two
        output unknown_function = try(uper("a"), "");
        //                            ^^^^ no function `uper`
        // = help: did you mean `upper`?
        output too_many = can(upper("a", "b"));
        //                    ^^^^^ `upper` takes 1 argument, 2 given
        // = help: write `upper(str)`
        output undeclared = try(nobody, "");
        //                      ^^^^^^ `nobody` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(nobody)` for Rust's
        output later = try(failed, "x");
        let failed = tonumber("x");
        //                    ^^^ `number` wanted, this is the text "x"
        // = help: it is `tonumber(v)`
        output all_fail = try(tonumber("x"), [1][3]);
        //                                       ^ no element 3 in a list of 1
        // = help: indexes go from 0 to 0
        if object.a == 2 {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        }
        output not_there = try(vpc.id, null);
    }
}
