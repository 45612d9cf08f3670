stack! {
    pub Demo<many: number, on: bool, names: [string]> {
        output flag_as_number = true + 1;
        //                      ^^^^ `+` takes a number, this is bool
        // = help: choose a number by it: `if … { 1 } else { 0 }`
        output comparison_as_number = 2 * (many > 1);
        //                                ^^^^^^^^^^ `*` takes a number, this is bool
        // = help: name a number, or count with `length(…)`
        output unknown_flag = -on;
        //                     ^^ `-` takes a number, this is bool
        // = help: name a number, or count with `length(…)`
        output nothing = null + 1;
        //               ^^^^ `+` takes a number, this is null
        // = help: say what stands for nothing: `coalesce(…, …)`
        output nothing_negated = !null;
        //                        ^^^^ `!` takes a bool, this is null
        // = help: say what stands for nothing: `coalesce(…, …)`
        output texts = "a" + "b";
        //             ^^^ `+` takes a number, this is text
        // = help: texts are joined by interpolation: `"{first}{second}"`
        //                   ^^^ `+` takes a number, this is text
        // = help: texts are joined by interpolation: `"{first}{second}"`
        output product_of_text = 2 * "a";
        //                           ^^^ `*` takes a number, this is text
        // = help: name a number, or count with `length(…)`
        output list = 1 - names;
        //                ^^^^^ `-` takes a number, this is list(string)
        // = help: name a number, or count with `length(…)`
        output not_text = !"a";
        //                 ^^^ `!` takes a bool, this is text
        // = help: compare it first: `… == …` or `… != null`
        output not_number = !many;
        //                   ^^^^ `!` takes a bool, this is number
        // = help: compare it first: `… == …` or `… != null`
        output right = [1 + "2", -many, !on, 2 * (if on { 1 } else { 0 }), "a" == "b", null == 1];
    }
}
