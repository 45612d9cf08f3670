// parse only
stack! {
    pub Demo {
        resource aws_vpc a { name "x", other: 1 }
        //                   ^^^^ a `:` is missing after `name`
        // = help: write `name: value`
        resource aws_vpc b { a: 1 b: 2 c { } d: 3 }
        //                      ^ a `,` is missing after this value
        // = help: write `,` between the entries of a body
        //                           ^ a `,` is missing after this value
        // = help: write `,` between the entries of a body
        resource aws_vpc c { a: 1; b: 2; }
        //                       ^ the entries of a body are separated by `,`, not `;`
        // = help: write `,`
        //                             ^ the entries of a body are separated by `,`, not `;`
        // = help: write `,`
        resource aws_vpc d { a = 1, b => 2 }
        //                     ^ a name and its value are separated by `:`, not `=`
        // = help: write `a: value`
        //                            ^^ a name and its value are separated by `:`, not `=>`
        // = help: write `b: value`
        resource aws_vpc e { tags = { A = "x", "B" = "y" } }
        //                        ^ a name and its value are separated by `:`, not `=`
        // = help: write `tags: value`
        //                              ^ a name and its value are separated by `:`, not `=`
        // = help: write `key: value`
        //                                         ^ a name and its value are separated by `:`, not `=`
        // = help: write `key: value`
        resource aws_vpc f { : 1, b: 2 }
        //                   ^ expected an attribute or block, found `:`
        resource aws_vpc g { a:: 1, b: 2 }
        //                    ^ expected `:` or `{` after `a`, found `::`
        resource aws_vpc h { a: 1 + , b: 2 }
        //                          ^ expected a value, found `,`
        // = help: write one; `null` is the value of what is left out
        resource aws_vpc i { a[0]: 1, b: 2 }
        //                    ^ expected `:` or `{` after `a`, found `[`
        resource aws_vpc j { a.b: 1, c: 2 }
        //                    ^ expected `:` or `{` after `a`, found `.`
        resource aws_vpc k { (a): 1, c: 2 }
        //                   ^ expected an attribute or block, found `(`
        // = help: only the keys of an object can be computed
        resource aws_vpc l { "a b": 1, c: 2 }
        //                   ^^^^^ expected an attribute or block, found `"a b"`
        // = help: an object with such keys is a value: `name: { "key": value }`
        resource aws_vpc m { dynamic "x" { for_each: [] }, dynamic y { } }
        //                   ^^^^^^^ blocks are repeated with `for`, not with `dynamic`
        // = help: write `for x in xs { x { … } }`
        //                                                 ^^^^^^^ blocks are repeated with `for`, not with `dynamic`
        // = help: write `for x in xs { y { … } }`
        resource aws_vpc n { resource aws_eip x { }, c: 2 }
        //                   ^^^^^^^^ `resource` is an item of a stack, not part of a body
        // = help: write it next to the item that this body belongs to
        resource aws_vpc o { lifecycle x y { } provisioner "p" { } }
        resource aws_vpc p { a: { b: 1 } c: 2 }
        //                             ^ a `,` is missing after this value
        // = help: write `,` between the entries of a body
        resource aws_vpc q { a: [1 2], b: [1; 2], c: [1,, 2] }
        //                       ^ a `,` is missing after this value
        // = help: write `,` between values
        //                                  ^ values are separated by `,`, not `;`
        // = help: write `,`
        //                                              ^ expected a value, found `,`
        // = help: write one; `null` is the value of what is left out
        resource aws_vpc r { a: f(x y), b: f(x; y) }
        //                        ^ a `,` is missing after this value
        // = help: write `,` between values
        //                                    ^ values are separated by `,`, not `;`
        // = help: write `,`
        resource aws_vpc s { ,a: 1 }
        //                   ^ expected an attribute or block, found `,`
        output done = 1;
    }
}
