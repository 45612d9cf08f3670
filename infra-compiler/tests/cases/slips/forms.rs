stack! {
    #[workspace("slips")]
    pub Demo {
        provider aws { alias: "west", region: "us-west-2" }
        //             ^^^^^ the alias of a provider stands behind its name
        // = help: write `provider aws.west { … }`
        let x: "a";
        //   ^ expected `=`, found `:`
        // = help: write `let x = "a";`
        let y: string = "a";
        variable v: string = "a";
        //        ^ a variable needs a body in braces
        // = help: write `variable v { type: string, default: "a" }`
        variable w = "a";
        //         ^ a variable needs a body in braces
        // = help: write `variable w { default: "a" }`
        variable z: number;
        //        ^ a variable needs a body in braces
        // = help: write `variable z { type: number }`
        resource aws_vpc main { cidr_block: "10.0.0.0/16" },
        //                                                 ^ expected an item, found `,`
        // = help: items follow one another without a comma: remove it
        resource aws_eip ip { domain: "vpc", depends_on: ["aws_vpc.main"] }
        //                                                ^^^^^^^^^^^^^^ `depends_on` takes names of resources, not their texts
        // = help: write `depends_on: [aws_vpc.main]`
        resource aws_s3_bucket_versioning b { bucket: "x", versioning_configuration { state: "Enabled" } }
        //                                                                            ^^^^^ no attribute `state` on `versioning_configuration` of `aws_s3_bucket_versioning`
        // = help: did you mean `status`?
        resource aws_sqs_queue q { name: "sqs-queue-{suffix}", delay_seconds: 5, policy: <<EOT }
        //                                                                               ^^ Terraform's heredoc is not part of the language
        // = help: write text of several lines as `"…"` with line breaks, or as `r#"…"#`
        output path = "/orders/{id}";
        //            ^^^^^^^^^^^^^^ `id` is not declared in this stack
        // = help: did you mean `ip`?
        // = help: braces that are part of the text are written twice: `{{id}}`
        output o1: x;
        //       ^ expected `=`, found `:`
        // = help: items are written with `=`, the entries of a body with `:`
        output ids = [man.id, man.arn, y, v, w, z];
        //            ^^^ `man` is not declared in this stack
        // = help: did you mean `main`?
        for p in rust(ports()) {
        //       ^^^^^^^^^^^^^ this `for` goes through something that Rust computes only when `synth` runs
        // = help: what shapes a stack is known while it compiles: read it by `jsondecode(include("file.json"))`
            resource aws_security_group sg[p] { description: "x" }
        }
        if rust(flag()) { resource aws_eip ip2 { domain: "vpc" } }
        // ^^^^^^^^^^^^ this condition is what Rust computes only when `synth` runs
        // = help: what shapes a stack is known while it compiles: read it by `jsondecode(include("file.json"))`
    }
}
