stack! {
    #[workspace("sorts")]
    pub Sorts {
        provider aws { region: "us-east-1" }
        variable main { type: string, default: "10.0.0.0/16" }
        let main = "10.1.0.0/16";
        resource aws_vpc main { cidr_block: var.main }
        module main { source: "./main", cidr: local.main }
        output ids = [aws_vpc.main.id, module.main.id, var.main, local.main];
        output short = main.id;
        //             ^^^^ `main` may be any of 4 things
        // = help: write `aws_vpc.main` or `local.main` or `module.main` or `var.main` in full
        output whole = main;
        //             ^^^^ `main` may be any of 4 things
        // = help: write `aws_vpc.main` or `local.main` or `module.main` or `var.main` in full
    }
}
stack! {
    #[workspace("functions")]
    pub Functions {
        let length = 3;
        variable upper { type: string, default: "a" }
        output a = length([1, 2]) + length;
        output b = upper(upper);
        output c = [for max in [1, 2]: max(max, 2)];
    }
}
stack! {
    pub Twice<size: number> {
        let size = 3;
        //  ^^^^ `size` is declared twice
        // = help: rename one of the two: the parameter and the let share one namespace
        variable zone { type: string, default: "a" }
        variable zone { type: string, default: "b" }
        //       ^^^^ `zone` is declared twice
        // = help: rename one of the two
        let half = local.size;
        let third = local.nowhere;
        //          ^^^^^ there is no `local` here: a `let` is read by its name
        // = help: write `nowhere`
        output sizes = [size, half, third, var.zone];
    }
}
