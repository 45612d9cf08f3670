stack! {
    pub Demo {
        resource AwsVpc main { cidr_block: "10.0.0.0/16" }
        //       ^^^^^^ no kind `AwsVpc`: the type is `aws_vpc`
        // = help: write `resource aws_vpc main`
        // = help: a kind of this name is written `self::AwsVpc`
        data AwsCallerIdentity me { }
        //   ^^^^^^^^^^^^^^^^^ no kind `AwsCallerIdentity`: the type is `aws_caller_identity`
        // = help: write `data aws_caller_identity me`
        // = help: a kind of this name is written `self::AwsCallerIdentity`
        resource AwsS3Bucket bucket { bucket: "x" }
        //       ^^^^^^^^^^^ no kind `AwsS3Bucket`: the type is `aws_s3_bucket`
        // = help: write `resource aws_s3_bucket bucket`
        // = help: a kind of this name is written `self::AwsS3Bucket`
        resource queue orders { name: "a-{suffix}" }
        //       ^^^^^ no provider `queue`, which `queue` would belong to
        // = help: a kind is named as its struct is: `resource Queue orders`
        resource Quee second { name: "a-{suffix}" }
        resource aws_vpc net { cidr_block: "10.0.0.0/16" }
        data aws_region r { }
        data aws_caller_identity me2 { }
        output a = data.r.name;
        //              ^ no data source of type `r` is declared in this stack
        // = help: write `r` or `data.aws_region.r`
        output b = aws_caller_identity.me2.account_id;
        //         ^^^^^^^^^^^^^^^^^^^ `aws_caller_identity` is the type of a data source, not of a resource
        // = help: write `data.aws_caller_identity.me2`
        output c = net.vpc_id;
        //             ^^^^^^ no attribute `vpc_id` on `aws_vpc`
        // = help: did you mean `id`?
        output d = data.net.id;
        //              ^^^ no data source of type `net` is declared in this stack
        // = help: write `net` or `aws_vpc.net`
        output e = aws_region.nowhere;
        //         ^^^^^^^^^^ `aws_region` is the type of a data source, not of a resource
        // = help: write `data.aws_region.name`
    }
}
#[resource(aws_sqs_queue, name = "sqs-queue-{suffix}")]
pub struct Queue {
    #[fixed(300)]
    visibility_timeout_seconds: u32,
}
stack! {
    #[workspace("base")]
    pub Base { provider aws { region: "us-east-1" } output vpc = "x"; }
}
stack! {
    #[workspace("app")]
    pub App {
        provider aws { region: "us-east-1" }
        remote Bsae base;
        stack Ntework net { }
        output vpc = base.vpc;
        output id = net.id;
    }
}
stack! {
    pub Network { output id = "x"; }
}
