stack! {
    pub Demo {
        variable size { type: number, default: 1 }
        resource aws_eip main { domain: "vpc" }
        resource aws_sqs_queue main { fifo_queue: false }
        data aws_region here {}
        module app { source: "./app" }
        output a = [aws_eip.main.id, aws_sqs_queue.main.id, data.aws_region.here.id, var.size, module.app.x];
        output b = aws_eip.mian.id;
        //                 ^^^^ no `aws_eip` named `mian` is declared in this stack
        // = help: did you mean `main`?
        output c = data.aws_regoin.here.id;
        //              ^^^^^^^^^^ no data source of type `aws_regoin` is declared in this stack
        // = help: did you mean `aws_region`?
        output d = data.aws_region.her.id;
        //                         ^^^ no `aws_region` named `her` is declared in this stack
        // = help: did you mean `here`?
        output e = var.sizes;
        //             ^^^^^ no variable `sizes` is declared in this stack
        // = help: did you mean `var.size`?
        output f = module.ap.x;
        //                ^^ no module `ap` is declared in this stack
        // = help: did you mean `module.app`?
        output g = local.size;
        //         ^^^^^ there is no `local` here: a `let` is read by its name
        // = help: write `size`
        output h = main.id;
        //         ^^^^ `main` may be any of 2 resources
        // = help: write `aws_eip.main` or `aws_sqs_queue.main` in full
        output i = aws_eip;
        //         ^^^^^^^ `aws_eip` is a type, the name of a resource must follow
        // = help: write `aws_eip.main`
        output j = aws_vpc.main.id;
        //         ^^^^^^^ `aws_vpc` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(aws_vpc)` for Rust's
    }
}
