stack! {
    pub Inner {
        resource aws_ecs_cluster main {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing `name` on `aws_ecs_cluster`
      // = help: add `name: …`, a text
        resource aws_sqs_queue old { name: "OLD_queue" }
    }
    #[workspace("none")]
    pub Estate {
        rules { naming: none }
        stack Inner inner {}
        resource aws_sqs_queue legacy { name: "ORDERS_prod" }
        resource aws_sqs_queue unnamed {}
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_vpc this { cidr_block: "10.1.0.0/16" }
        resource aws_s3_bucket bucket { bucket: "My_Bucket" }
        //                                      ^^^^^^^^^^^ the name of `aws_s3_bucket` takes no `M`
        // = help: write it in lower case
        // = help: write `my-bucket`
        resource aws_sqs_queue twice { name: "ORDERS_prod" }
        //                                   ^^^^^^^^^^^^^ two `aws_sqs_queue` of the name `ORDERS_prod`
        // = help: give one of them another name
    }
    #[workspace("quoted")]
    pub Quoted {
        rules { naming: "none" }
        resource aws_sqs_queue legacy { name: "ORDERS_prod" }
    }
    #[workspace("other-word")]
    pub Other {
        rules { naming: nothing }
        //              ^^^^^^^ no convention of names: it is a text such as `{{type}}-{{qualifier}}-{suffix}`
        // = help: write `naming: "{{type}}-{{qualifier}}-{suffix}"`, or `naming: none`
    }
}
