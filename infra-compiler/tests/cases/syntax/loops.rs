// parse only
stack! {
    pub Demo {
        for x { output a = 1; }
        //    ^ expected `in` and what to go through, found `{`
        for (x) in y { output b = 1; }
        for (a, b, c) in y { output c = 1; }
        //       ^ expected `)`, found `,`
        for x, y in z { output d = 1; }
        //  ^^^^ two names of a `for` stand in parentheses
        // = help: write `for (x, y) in …`
        for x of y { output e = 1; }
        //    ^^ expected `in` and what to go through, found `of`
        for x in { output f = 1; }
        //       ^ expected a value, found `{`
        // = help: write one; `null` is the value of what is left out
        for x in y output g = 1;
        //         ^^^^^^ expected `{` and what is repeated, found `output`
        if { output h = 1; }
        // ^ expected a value, found `{`
        // = help: write one; `null` is the value of what is left out
        if x = 1 { output i = 1; }
        //   ^ `=` does not compare
        // = help: write `==`
        if x { output j = 1; } else y { output k = 1; }
        //                          ^ expected `{` or `if` after `else`, found `y`
        if x { output l = 1; } else if { output m = 1; }
        //                             ^ expected a value, found `{`
        // = help: write one; `null` is the value of what is left out
        resource aws_eip a {
            for x in xs ingress { },
            //          ^^^^^^^ expected `{` and what is repeated, found `ingress`
            for x, y in xs { ingress { } }
            //  ^^^^ two names of a `for` stand in parentheses
            // = help: write `for (x, y) in …`
            if a = b { ingress { } }
            //   ^ `=` does not compare
            // = help: write `==`
            if a { b: 1 } else c: 2,
            //                 ^ expected `{` or `if` after `else`, found `c`
            if { d: 1 }
        }
        output done = 1;
    }
}
