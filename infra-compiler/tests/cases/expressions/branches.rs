stack! {
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
        provider aws { region: "us-east-1" }
        check types {
            assert { condition: jsonencode(if false { "x" } else { 5 }) == "\"5\"", error_message: "a number beside a text is text" }
        }
        check lists {
            assert { condition: jsonencode(if true { ["a", 1] } else { [] }) == "[\"a\",\"1\"]", error_message: "a list is of one type" }
        }
        check maps {
            assert { condition: jsonencode(if true { { a: 1 } } else { { b: "x" } }) == "{{\"a\":\"1\"}}", error_message: "a map is of one type" }
        }
        check nothing {
            assert { condition: jsonencode(if false { null } else { 5 }) == "5", error_message: "null has any type" }
        }
        output unlike = if true { "a" } else { ["a"] };
        //                                     ^^^^^ one side is string, the other is tuple([string])
        // = help: give both sides of `if … else …` one type
        output unlike_in_object = { inner: if false { { a: 1 } } else { 5 } };
        //                                                              ^ one side is object({a=number}), the other is number
        // = help: give both sides of `if … else …` one type
        output unlike_of_let = if 1 > 2 { several } else { true };
        //                                                 ^^^^ one side is tuple([string]), the other is bool
        // = help: give both sides of `if … else …` one type
        let several = ["a"];
        output failing = if true { 1 } else { tonumber("x") };
        output failing_inside = if true { [1] } else { [tonumber("x")] };
        output not_taken = if false { several[7] } else { 2 };
        output failing_taken = if false { 1 } else { tonumber("x") };
        //                                                    ^^^ `number` wanted, this is the text "x"
        // = help: it is `tonumber(v)`
        output by_version = if provider.aws >= "6.0" { "one" } else { ["several"] };
        output by_attribute = if provider.aws >= "6.0" { bucket.region } else { null };
        resource aws_s3_bucket bucket { bucket_prefix: "logs-" }
        output of_failed_let = if true { 1 } else { failed };
        let failed = tonumber("x");
        //                    ^^^ `number` wanted, this is the text "x"
        // = help: it is `tonumber(v)`
        let itself = if true { 1 } else { itself };
        //                                ^^^^^^ `itself` depends on itself
        // = help: break the circle: one of the values on the way must not need the others
        output itself = itself;
    }
}
