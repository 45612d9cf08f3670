stack! {
    #[workspace("instances")]
    pub Instances {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        variable names { type: list(string) }
        resource aws_sqs_queue none { count: 0, name: "sqs-queue-one-{suffix}" }
        resource aws_sqs_queue one { count: 1, name: "sqs-queue-one-{suffix}" }
        resource aws_sqs_queue two { count: 2, name: "sqs-queue-two-{suffix}" }
        //                                           ^^^^^^^^^^^^^^^^^^^^^^^^ several instances of one name, `sqs-queue-two-{suffix}`
        // = help: tell them apart by `{count.index}` or `{each.key}`
        resource aws_sqs_queue open { count: length(names), name: "sqs-queue-one-{suffix}" }
        resource aws_sqs_queue also_one { name: "sqs-queue-one-{suffix}" }
        //                                      ^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-one-{suffix}`
        // = help: tell them apart by a qualifier, as in `sqs-queue-also-one-{suffix}`
        resource aws_sqs_queue set_of_one { for_each: toset(["a"]), name: "sqs-queue-set-{suffix}" }
        resource aws_sqs_queue set_of_two { for_each: toset(["a", "b"]), name: "sqs-queue-sets-{suffix}" }
        //                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ several instances of one name, `sqs-queue-sets-{suffix}`
        // = help: tell them apart by `{count.index}` or `{each.key}`
        resource aws_sqs_queue map_of_one { for_each: { a: 1 }, name: "sqs-queue-map-{suffix}" }
        resource aws_sqs_queue map_of_two { for_each: { a: 1, b: 2 }, name: "sqs-queue-maps-{suffix}" }
        //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ several instances of one name, `sqs-queue-maps-{suffix}`
        // = help: tell them apart by `{count.index}` or `{each.key}`
        resource aws_sqs_queue map_of_none { for_each: {}, name: "sqs-queue-map-{suffix}" }
        resource aws_sqs_queue like_the_map { name: "sqs-queue-map-{suffix}" }
        //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-map-{suffix}`
        // = help: tell them apart by a qualifier, as in `sqs-queue-like-the-map-{suffix}`
        resource aws_sqs_queue west { provider: aws.west, name: "sqs-queue-one-{suffix}" }
        resource aws_sqs_queue west_again { provider: aws.west, name: "sqs-queue-one-{suffix}" }
        //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-one-{suffix}`
        // = help: tell them apart by a qualifier, as in `sqs-queue-west-again-{suffix}`
        resource aws_s3_bucket here { bucket: "s3-bucket-{suffix}" }
        resource aws_s3_bucket there { provider: aws.west, bucket: "s3-bucket-{suffix}" }
        //                                                         ^^^^^^^^^^^^^^^^^^^^ two `aws_s3_bucket` of the name `s3-bucket-{suffix}`
        // = help: tell them apart by a qualifier, as in `s3-bucket-there-{suffix}`
        resource aws_sqs_queue elsewhere { region: "eu-west-1", name: "sqs-queue-one-{suffix}" }
        resource aws_sqs_queue elsewhere_too { region: "eu-west-1", name: "sqs-queue-one-{suffix}" }
        //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `sqs-queue-one-{suffix}`
        // = help: tell them apart by a qualifier, as in `sqs-queue-elsewhere-too-{suffix}`
        resource aws_sqs_queue anywhere { region: null, name: "sqs-queue-two-{suffix}" }
        resource aws_security_group a { name: "security-group-Web-{suffix}", vpc_id: "vpc-1" }
        resource aws_security_group b { name: "security-group-web-{suffix}", vpc_id: "vpc-2" }
        resource aws_security_group c { name: "security-group-web-{suffix}", vpc_id: "vpc-1" }
        //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_security_group` of the name `security-group-web-{suffix}`
        // = help: tell them apart by a qualifier, as in `security-group-c-{suffix}`
        resource aws_lb one { name: "lb-shared-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_alb one { name: "lb-shared-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                           ^^^^^^^^^^^^^^^^^^^^ two `aws_alb` of the name `lb-shared-{suffix}`
        // = help: tell them apart by a qualifier, as in `alb-one-{suffix}`
        //                           ^^^^^^^^^^^^^^^^^^^^ the name `lb-shared-{suffix}` does not begin with `alb`
        // = help: write `alb-lb-shared-{suffix}`
        resource aws_subnet first { vpc_id: "vpc-1", tags: { Name: "subnet-{suffix}" } }
        resource aws_subnet second { vpc_id: "vpc-1", tags: { Name: "subnet-{suffix}" } }
    }
    pub Arms<public: bool> {
        if public {
            resource aws_sns_topic open { name: "sns-topic-arms-{suffix}" }
        } else {
            resource aws_sns_topic closed { name: "sns-topic-arms-{suffix}" }
        }
        output arn = "x";
    }
}
