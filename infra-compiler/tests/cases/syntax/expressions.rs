// parse only
stack! {
    pub Demo {
        let a = x ? y : z;
        //        ^ `? :` is written as `if`
        // = help: write `if condition { a } else { b }`
        let b = [x ? 1 : 2, y ? 3 : 4];
        //         ^ `? :` is written as `if`
        // = help: write `if condition { a } else { b }`
        //                    ^ `? :` is written as `if`
        // = help: write `if condition { a } else { b }`
        let c = x?;
        //       ^ no operator `?`
        // = help: an expression cannot fail early; `try(value, fallback)` takes the first that works
        let d = if x { 1 };
        //      ^^ an `if` that gives a value needs an `else`
        // = help: write `if condition { a } else { b }`; `else { null }` leaves an attribute out
        let e = if x { 1 } else { };
        //                        ^ expected a value, found `}`
        // = help: write one; `null` is the value of what is left out
        let f = if x { a: 1 } else { b: 2 };
        //             ^ expected a value, found `a`
        // = help: an object here needs braces of its own: `{ { name: value } }`
        let g = if x == 1 { 1 } else if y { 2 };
        //                           ^^ an `if` that gives a value needs an `else`
        // = help: write `if condition { a } else { b }`; `else { null }` leaves an attribute out
        let h = if x = 1 { 1 } else { 2 };
        //           ^ `=` does not compare
        // = help: write `==`
        let i = x & y;
        //        ^ no operator `&`
        // = help: write `&&`
        let j = x | y;
        //        ^ no operator `|`
        // = help: write `||`
        let k = x === y;
        //        ^^^ no operator `===`
        // = help: write `==`
        let l = x ?? y;
        //        ^^ no operator `??`
        // = help: write `coalesce(a, b)` for null, `try(a, b)` for what may not exist
        let m = x .. y;
        //        ^^ no operator `..`
        // = help: write `range(a, b)` for numbers, `slice(list, from, to)` for a part of a list
        let n = 1..5;
        //       ^^ no operator `..`
        // = help: write `range(a, b)` for numbers, `slice(list, from, to)` for a part of a list
        let o = x as string;
        //        ^^ no operator `as`
        // = help: types convert by themselves; `tostring(x)`, `tonumber(x)`, `tolist(x)` and others convert openly
        let p = not x;
        //      ^^^ `not` is not part of an expression
        // = help: write `!`
        let q = x is y;
        //        ^^ no operator `is`
        // = help: write `==`
        let r = &x;
        //      ^ `&` is not part of the language
        // = help: values are not borrowed: write the name alone
        let s = *x;
        //      ^ `*` is not part of the language
        // = help: values are not dereferenced: write the name alone
        let t = |x| x;
        //      ^ a closure is not part of the language
        // = help: write `[for x in xs: …]` to go through a list
        let u = vec![1];
        //      ^^^ no Rust macro can stand here: `vec!`
        // = help: write `[a, b]`
        let v = match x { };
        //      ^^^^^ `match` is not part of an expression
        // = help: write `if … { … } else if … { … } else { … }`, or index an object: `{ a: 1, b: 2 }[x]`
        let w = for x in y { };
        //      ^^^ `for` is not part of an expression
        // = help: write `[for x in xs: element]` for a list, `{for k, v in m: key => value}` for an object
        let y = x.len();
        //        ^^^ values have no methods: `len(…)`
        // = help: write `length(x)`
        let z = x.0.1;
        //        ^^^ an index is written in brackets
        // = help: write `[0][1]`
        let aa = x.*.id;
        //         ^ `.*` is written in brackets
        // = help: write `[*]`
        let ab = x[];
        //         ^ expected an index or `*`, found `]`
        let ac = x[0;
        //          ^ expected an operator or the end of the expression, found `;`
        ];
        let ad = crate::CONSTANT;
        //       ^^^^^^^^^^^^^^^ the Rust path `crate::CONSTANT` is not a value here
        // = help: write `rust(crate::CONSTANT)` for what Rust must compute
        let ae = provider::aws::f;
        //                       ^ expected `(` and the function's arguments, found `;`
        let af = f(x..., y);
        //          ^^^ only the last argument can be spread
        // = help: write it last, or join the lists with `concat(a, b)...`
        let ag = f(x...,);
        let ah = [for x: x];
        //             ^ expected `in` and what to go through, found `:`
        let ai = [for x in y x];
        //                   ^ expected `:` and what each one becomes, found `x`
        let aj = [for x in y: x if x];
        //                      ^^ expected `]`, found `if`
        // = help: the condition stands before the colon: `[for x in xs if condition: element]`
        let ak = {for k, v in m: k};
        //                        ^ expected `=>` and the value, found `}`
        let al = {for k, v in m: k => v if v};
        //                              ^^ expected `}`, found `if`
        // = help: the condition stands before the colon: `{for k, v in m if condition: key => value}`
        let am = [x in xs];
        //        ^ expected `for`, found `x`
        // = help: write `[for x in xs: element]` or `{for k, v in m: key => value}`
        let an = { a };
        //           ^ expected `:` and the value, found `}`
        let ao = { 1: 2 };
        let ap = { a: 1 b: 2 };
        //            ^ a `,` is missing after this value
        // = help: write `,` between values
        let aq = ();
        //        ^ expected a value, found `)`
        // = help: write one; `null` is the value of what is left out
        let ar = (1 2);
        //          ^ expected an operator or the end of the expression, found `2`
        let at = 5minutes;
        //       ^^^^^^^^ a number has no suffix: `minutes`
        // = help: write `"5minutes"` for text, `5` for the number
        let au = 1e400;
        //       ^^^^^ a number of more digits than can be kept exactly
        // = help: numbers here hold 38 digits; write text if it is an identifier
        let av = 0xffu8;
        //       ^^^^^^ a number has no suffix: `u8`
        // = help: numbers have one type: write `0xff`
        let aw = 'x';
        //       ^^^ text is written in double quotes
        // = help: write `"x"`
        let ax = b'x';
        //       ^^^^ there are no bytes, only text
        // = help: write `"x"`
        let ay = include();
        //               ^ `include` takes the path of a file as text without interpolation
        // = help: write `include("file")`; the path is relative to this source file
        let az = include("a" + "b");
        //                   ^ expected `)`, found `+`
        // = help: `include` takes the path of one file: `include("file")`
        let ba = "{include(\"a\")}";
        //       ^^^^^^^^^^^^^^^^^^ a file cannot be included within a text in `{include("a")}`
        // = help: give it a name: `let content = include("file");`, then write `{content}`
        let bb = rust();
        //       ^^^^^^ `rust` needs an expression
        // = help: write `rust(expression)`
        let bc = $x;
        //       ^ `$` is not part of the language
        // = help: write the name alone, or `{name}` in a text
        let bd = @x;
        //       ^ `@` is not part of the language
        // = help: write the name alone
        let be = <<EOF;
        //       ^^ Terraform's heredoc is not part of the language
        // = help: write text of several lines as `"…"` with line breaks, or as `r#"…"#`
        let bf = x.;
        //         ^ expected an attribute's name after `.`, found `;`
        let bg = 1 + + 2;
        //           ^ expected a value, found `+`
        // = help: write one; `null` is the value of what is left out
        let bh = 1 + * 2;
        //           ^ `*` is not part of the language
        // = help: values are not dereferenced: write the name alone
        let bi = a => b;
        //         ^ expected `;` or an operator, found `=>`
        let bj = a := b;
        //         ^ expected `;` or an operator, found `:`
        output done = 1;
    }
}
