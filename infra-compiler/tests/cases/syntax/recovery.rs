// parse only
stack! {
    pub Demo<zone string, range: cidr> {
    //       ^^^^ the parameter `zone` needs a type
    // = help: write `zone: string`, or another type
        resorce aws_vpc main { cidr_block = "10.0.0.0/16" enable_dns_support: tru e, tags: { a: 1 b: 2 } }
      //^^^^^^^ no item `resorce`
      // = help: did you mean `resource`?
        //                                ^ a name and its value are separated by `:`, not `=`
        // = help: write `cidr_block: value`
        //                                  ^^^^^^^^^^^^^ a `,` is missing after this value
        // = help: write `,` between the entries of a body
        //                                                                    ^^^ a `,` is missing after this value
        // = help: write `,` between the entries of a body
        //                                                                                      ^ a `,` is missing after this value
        // = help: write `,` between values
        let = 1;
        //  ^ a binding needs a name here, found `=`
        // = help: write one, lower-case words joined by `_`, such as `main`
        resource aws_subnet a { vpc_id: main.0, cidr_block: "{range", }
        //                                   ^ an index is written in brackets
        // = help: write `[0]`
        //                                                  ^^^^^^^^ `{range` is not closed in the text
        // = help: close it with `}`, or write `{{` for a brace that is part of the text
        output b = [1, , 2, 'c'];
        //             ^ expected a value, found `,`
        // = help: write one; `null` is the value of what is left out
        //                  ^^^ text is written in double quotes
        // = help: write `"c"`
        output c 1;
        //       ^ expected `=` and a value, found `1`
        output d = f(1 2, 3 +, 4);
        //           ^ a `,` is missing after this value
        // = help: write `,` between values
        //                   ^ expected a value, found `,`
        // = help: write one; `null` is the value of what is left out
        for x y { resource aws_eip z { } }
        //    ^ expected `in` and what to go through, found `y`
        if a = b { output e = 1 } else { output f = {a}; }
        //   ^ `=` does not compare
        // = help: write `==`
        //                    ^ a `;` is missing after this
        // = help: write `;` at the end of the item
        //                                            ^ expected `:` and the value, found `}`
        widget thing { a: 1 }
      //^^^^^^ no item `widget`
      // = help: items begin with `resource`, `data`, `stack`, `let`, `variable`, `output`, `provider`, `for`, `if` and others
        output g = 1;
        ;
        provider aws.west.east { }
        //               ^ a provider needs a body in braces
        // = help: write `{ … }` behind it; an empty body is `{}`
        stack Network { }
        //            ^ a stack needs a name here, found `{`
        // = help: write one, lower-case words joined by `_`, such as `main`
        #[allow(x)]
      //^^^^^^^^^^^ `#[allow]` needs a reason, as text
      // = help: write `#[allow(x, reason = "why it is right here")]`
        remote Other o
        //           ^ a `;` is missing after this
        // = help: write `;` at the end of the item
        resource aws_eip last { domain: "vpc"; }
        //                                   ^ the entries of a body are separated by `,`, not `;`
        // = help: write `,`
    }
    pub Second<> { oops }
    //             ^^^^ no item `oops`
    // = help: items begin with `resource`, `data`, `stack`, `let`, `variable`, `output`, `provider`, `for`, `if` and others
    pub Third
    //  ^^^^^ the stack `Third` needs a body in braces
    // = help: write `pub Third { … }`
    pub Fourth { output a = 1; }
}
