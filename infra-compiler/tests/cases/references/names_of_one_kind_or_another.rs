stack! {
    pub Names {
        variable name { default: ["a"] }
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            provisioner "local-exec" { command: "true", when: destory, on_failure: maybe }
            //                                                ^^^^^^^ `when` takes `create` or `destroy`, not `destory`
            // = help: did you mean `destroy`?
            //                                                                     ^^^^^ `on_failure` takes `continue` or `fail`, not `maybe`
            // = help: write `continue` or `fail`
        }
        let size: nmber = 3;
        //        ^^^^^ `nmber` is not a type
        // = help: did you mean `number`?
        output names = [for name in var.name: "{var.name[0]}-{name}"];
        output id = [vpc.id, size];
    }
}

stack! {
    #[workspace("families")]
    pub Families {
        let none = [];
        for zone in none {
            resource aws_eip address[zone] { domain: "vpc" }
        }
        if false {
            resource aws_vpc here { cidr_block: "10.0.0.0/16" }
        }
        output addresses = address[*].id;
        output short = here.id;
        //             ^^^^ `here` is declared only in a branch that is not taken
        // = help: put the use under the same `if`, or declare the name in each branch
        output full = aws_vpc.here.id;
        //            ^^^^^^^^^^^^ `here` is declared only in a branch that is not taken
        // = help: put the use under the same `if`, or declare the name in each branch
    }
}
