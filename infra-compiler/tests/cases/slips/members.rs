stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_subnet sub { vpc_id: main.vpc_id, cidr_block: "10.0.0.0/24" }
        //                                     ^^^^^^ no attribute `vpc_id` on `aws_vpc`
        // = help: did you mean `id`?
        output a = sub.subnet_id;
        //             ^^^^^^^^^ no attribute `subnet_id` on `aws_subnet`
        // = help: did you mean `id`?
        output b = man.id;
        //         ^^^ `man` is not declared in this stack
        // = help: did you mean `main`?
        output c = man.arn;
        output d = "{man.id}";
        resource aws_sqs_queue q { name: "sqs-queue-{suffix}", depends_on: "aws_vpc.main" }
        //                                                                 ^^^^^^^^^^^^^^ `depends_on` takes names of resources, not their texts
        // = help: write `depends_on: [aws_vpc.main]`
        resource aws_sqs_queue q2 { name: "sqs-queue-b-{suffix}", depends_on: ["main", "aws_vpc.nowhere"] }
        //                                                                     ^^^^^^ `depends_on` takes names of resources, not their texts
        // = help: write `depends_on: [main]`
        //                                                                             ^^^^^^^^^^^^^^^^^ `depends_on` takes names of resources, not their texts
        // = help: write `depends_on: [aws_vpc.nowhere]`
        resource aws_s3_bucket bk { bucket: "s3-bucket-{suffix}" }
        output e = bk.name;
        //            ^^^^ no attribute `name` on `aws_s3_bucket`
        // = help: it has `acceleration_status`, `acl`, `arn`, `bucket`, `bucket_domain_name`, `bucket_namespace`, `bucket_prefix`, `bucket_region` and 22 more
        output f = bk.bucket_arn;
        //            ^^^^^^^^^^ no attribute `bucket_arn` on `aws_s3_bucket`
        // = help: did you mean `arn`?
        resource aws_s3_bucket_versioning v { bucket: bk.id, versioning_configuration { state: "Enabled" } }
        //                                                                              ^^^^^ no attribute `state` on `versioning_configuration` of `aws_s3_bucket_versioning`
        // = help: did you mean `status`?
        resource aws_lambda_permission p { action: "lambda:InvokeFunction", function_nam: "x", principl: "y" }
        //                                                                  ^^^^^^^^^^^^ no attribute `function_nam` on `aws_lambda_permission`
        // = help: did you mean `function_name`?
        //                                                                                     ^^^^^^^^ no attribute `principl` on `aws_lambda_permission`
        // = help: did you mean `principal`?
    }
}
