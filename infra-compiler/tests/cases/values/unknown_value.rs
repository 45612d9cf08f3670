stack! {
    // In blocks, in lists, through `let`, parameters of nested stacks, families and `for`.
    pub Inner<tenancy: string> {
        resource aws_vpc inner { cidr_block: "10.1.0.0/16", instance_tenancy: tenancy }
        //                                                                    ^^^^^^^ `instance_tenancy` on `aws_vpc` takes no `own`
        // = help: it takes `default`, `dedicated` or `host`
    }
    #[workspace("values")]
    pub Demo {
        let wanted = "Enable";
        resource aws_s3_bucket logs {}
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "enabled" },
            //                                 ^^^^^^^^^ `status` on `versioning_configuration` of `aws_s3_bucket_versioning` takes no `enabled`
            // = help: did you mean `Enabled`?
            // = help: it takes `Enabled`, `Suspended` or `Disabled`
        }
        resource aws_s3_bucket_versioning through_let {
            bucket: logs.id,
            versioning_configuration { status: wanted },
            //                                 ^^^^^^ `status` on `versioning_configuration` of `aws_s3_bucket_versioning` takes no `Enable`
            // = help: did you mean `Enabled`?
            // = help: it takes `Enabled`, `Suspended` or `Disabled`
        }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", instance_tenancy: "shared" }
        //                                                                  ^^^^^^^^ `instance_tenancy` on `aws_vpc` takes no `shared`
        // = help: it takes `default`, `dedicated` or `host`
        for tenancy in ["default", "dedicate"] {
            resource aws_vpc several[tenancy] { cidr_block: "10.2.0.0/16", instance_tenancy: tenancy }
            //                                                                               ^^^^^^^ `instance_tenancy` on `aws_vpc` takes no `dedicate`
            // = help: did you mean `dedicated`?
            // = help: it takes `default`, `dedicated` or `host`
        }
        stack Inner nested { tenancy: "own" }
        resource aws_lambda_function worker {
            role: aws_iam_role.worker_role.arn,
            runtime: "python3.99",
            //       ^^^^^^^^^^^^ `runtime` on `aws_lambda_function` takes no `python3.99`
            // = help: did you mean `python3.9`?
            // = help: it takes `nodejs`, `nodejs4.3`, `nodejs6.10`, `nodejs8.10`, `nodejs10.x`, `nodejs12.x`, `nodejs14.x`, `nodejs16.x`, `java8`, `java8.al2`, `java11`, `python2.7` and 40 more
            handler: "main.handler",
            filename: "worker.zip",
            architectures: ["x86"],
            //              ^^^^^ `architectures` on `aws_lambda_function` takes no `x86`
            // = help: it takes `x86_64` or `arm64`
        }
        resource aws_iam_role worker_role { assume_role_policy: "{{}}" }
    }
    // Right ones, and those that nobody knows.
    #[workspace("right")]
    pub Right {
        variable tenancy { type: string }
        resource aws_s3_bucket logs {}
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "Suspended" },
        }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", instance_tenancy: tenancy }
        resource aws_vpc other { cidr_block: "10.0.0.0/16", instance_tenancy: null }
    }
}
