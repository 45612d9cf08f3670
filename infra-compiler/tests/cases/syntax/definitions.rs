// parse only
stack! {
    stack Network { }
  //^^^^^ a definition begins with its name, not with `stack`
  // = help: write `pub Name { … }`
}
stack! {
    resource aws_vpc main { }
  //^^^^^^^^ `resource` stands outside of a stack
  // = help: write `pub Name { resource … }`
    pub Fine { output a = 1; }
}
stack! {
    pub { output a = 1; }
    //  ^ expected a stack, found `{`
    // = help: write `pub Name { … }`
}
stack! {
    pub Network(cidr: cidr) { output a = cidr; }
    //         ^ expected `<` or `{`, found `(`
    // = help: parameters stand in angle brackets: `Name<parameter: type> { … }`
}
stack! {
    pub Network<cidr: cidr, cidr2 = 1, self: string, zones: [string>] { output a = cidr; }
    //                      ^^^^^ the parameter `cidr2` needs a type
    // = help: write `cidr2: string`, or another type
    //                                 ^^^^ `self` cannot name a parameter: the word has a meaning of its own in expressions
    // = help: choose another, such as `self_1`
    //                                                              ^ expected a value, found `]`
    // = help: write one; `null` is the value of what is left out
    //                                                                ^ expected `,` or `>` after a parameter, found `{`
}
stack! {
    pub Network<cidr: cidr zones: [string]> { output a = cidr; }
    //                     ^^^^^ expected `,` or `>` after a parameter, found `zones`
    pub Network<a: string = , b: number = 2> { output a = b; }
    //                      ^ expected a value, found `,`
    // = help: write one; `null` is the value of what is left out
}
stack! {
    #[workspace(demo)]
    //          ^^^^ the name of a workspace is a text of letters, digits, `-` and `_`, and does not begin with `-`
    // = help: write `#[workspace("name")]`
    #[workspace("a b")]
    //          ^^^^^ the name of a workspace is a text of letters, digits, `-` and `_`, and does not begin with `-`
    // = help: write `#[workspace("name")]`
    #[workspace("a", "b")]
  //^^^^^^^^^^^^^^^^^^^^^^ `#[workspace]` takes the name of the workspace
  // = help: write `#[workspace("name")]`
    #[allow(x, reason = "y")]
    pub A { }
    "text" { }
  //^^^^^^ expected a stack, found `"text"`
  // = help: write `pub Name { … }`
}
