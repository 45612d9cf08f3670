// parse only
stack! {
    pub Demo {
        pub resource aws_vpc a { }
      //^^^ no item `pub`
      // = help: `pub` stands before `stack`; any other item is shown by an `output`
        resource aws_vpc a b { }
        //               ^ a resource needs a body in braces
        // = help: write `{ … }` behind it; an empty body is `{}`
        resource aws_vpc [0] { }
        //               ^ a resource needs a name here, found `[`
        // = help: write one, lower-case words joined by `_`, such as `main`
        resource "aws_vpc" main { }
        //       ^^^^^^^^^ the type and name of a resource are written without quotes
        // = help: write `aws_vpc main`
        resource aws_vpc "main" { }
        //               ^^^^^^ the name of a resource is written without quotes
        // = help: write `main`
        data "aws_ami" "my-image" { }
        //   ^^^^^^^^^^^^^^^^^^^^ the type and name of a data source are written without quotes
        // = help: write `aws_ami "my-image"`
        variable "count" { type: number }
        //       ^^^^^^^ the name of a variable is written without quotes
        // = help: write `count`
        variable data { type: number }
        provider "aws" { }
        //       ^^^^^ the name of a provider is written without quotes
        // = help: write `aws`
        provider aws. { }
        //            ^ a provider's alias needs a name here, found `{`
        // = help: write one, lower-case words joined by `_`, such as `main`
        module "vpc" { source: "x" }
        //     ^^^^^ the name of a module is written without quotes
        // = help: write `vpc`
        output "id" { value: 1 }
        //     ^^^^ the name of an output is written without quotes
        // = help: write `id`
        output x: 1;
        //      ^ expected `=`, found `:`
        // = help: items are written with `=`, the entries of a body with `:`
        let mut y = 1;
        //  ^^^ expected a name, found `mut`
        // = help: values never change: write `let name = value;`
        let z: string;
        //           ^ expected `=` and a value, found `;`
        let w 1;
        //    ^ expected `=` and a value, found `1`
        let = 2;
        //  ^ a binding needs a name here, found `=`
        // = help: write one, lower-case words joined by `_`, such as `main`
        let v = ;
        //      ^ expected a value, found `;`
        // = help: write one; `null` is the value of what is left out
        moved a { }
      //^^^^^ `moved` needs a body in braces
      // = help: write `{ … }` behind it; an empty body is `{}`
        terraform;
      //^^^^^^^^^ `terraform` needs a body in braces
      // = help: write `{ … }` behind it; an empty body is `{}`
        stack network::Network;
        //                    ^ a stack needs a name here, found `;`
        // = help: write one, lower-case words joined by `_`, such as `main`
        stack Network<cidr: "x"> second { }
        //           ^^^^^^^^^^^ arguments stand in the body, not in angle brackets
        // = help: write `stack Network name { parameter: value }`
        stack "Network" third { }
        //    ^^^^^^^^^ expected the path of a stack, found `"Network"`
        remote Other other { }
        remote Other.x other;
        //          ^ a remote stack needs a name here, found `.`
        // = help: write one, lower-case words joined by `_`, such as `main`
        resources aws_vpc e { }
      //^^^^^^^^^ no item `resources`
      // = help: did you mean `resource`?
        outputs f = 1;
      //^^^^^^^ no item `outputs`
      // = help: did you mean `output`?
        param g: string;
      //^^^^^ no item `param`
      // = help: parameters stand in angle brackets behind the stack's name
        provisioner "local-exec" { }
      //^^^^^^^^^^^ no item `provisioner`
      // = help: it stands in the body of a resource
        let a-b = 1;
        //  ^^^ a name holds no `-`
        // = help: write `a_b`
        let _ = 1;
        //  ^ `_` cannot name a binding: the word has a meaning of its own in expressions
        // = help: choose another, such as `_1`
        let if = 1;
        //  ^^ `if` cannot name a binding: the word has a meaning of its own in expressions
        // = help: choose another, such as `if_1`
        1 + 1;
      //^ expected an item such as `resource`, `stack`, `let` or `output`, found `1`
        output done = 1;
    }
}
