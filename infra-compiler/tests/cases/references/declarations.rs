stack! {
    pub Demo<name: string> {
        let name = "again";
        //  ^^^^ `name` is declared twice
        // = help: rename one of the two: the parameter and the let share one namespace
        resource aws_eip name { domain: "vpc" }
        //               ^^^^ `name` is declared twice
        // = help: rename one of the two: the parameter and the resource share one namespace
        resource aws_eip twice { domain: "vpc" }
        resource aws_eip twice { domain: "vpc" }
        //               ^^^^^ `twice` is declared twice
        // = help: rename one of the two
        resource aws_eip member["a"] { domain: "vpc" }
        resource aws_eip member["b"] { domain: "vpc" }
        if name == "a" {
            let either = 1;
        } else {
            let either = 2;
        }
        output either = either;
        output either = name;
        //     ^^^^^^ `either` is declared twice
        // = help: rename or remove one of the two
        output name = name;
        provider aws { region: "us-east-1" }
        provider aws { region: "us-west-2" }
        //       ^^^ `aws` is declared twice
        // = help: rename or remove one of the two
        provider aws.west { region: "us-west-2" }
        provider aws.west { region: "us-west-1" }
        //           ^^^^ `west` is declared twice
        // = help: rename or remove one of the two
        check health { assert { condition: true, error_message: "no" } }
        check health { assert { condition: true, error_message: "no" } }
        //    ^^^^^^ `health` is declared twice
        // = help: rename or remove one of the two
        for zone in ["a", "b"] {
            let one = zone;
            let one = upper(zone);
            //  ^^^ `one` is declared twice
            // = help: rename one of the two
            resource aws_eip without { domain: "vpc", tags: { Name: "eip-{one}-{suffix}" } }
            //               ^^^^^^^ resource `without` in a `for` needs a key: `without[…]`
            // = help: write in brackets the name that the `for` binds
            variable size { type: number, default: 1 }
            //       ^^^^ variable `size` cannot stand in a `for`
            // = help: declare it outside
            output zone = zone;
            //     ^^^^ output `zone` cannot stand in a `for`
            // = help: declare it outside, with a value that goes through the list: `[for x in list: …]`
        }
    }
}
