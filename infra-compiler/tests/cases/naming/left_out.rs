stack! {
    pub Tables<names: [string]> {
        resource aws_sns_topic main {}
        for name in names {
            resource aws_sns_topic topic[name] {}
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sns_topic` of the name `sns-topic-tables-{suffix}`
          // = help: what they leave out comes out alike: write `name: "sns-topic-tables-topic-main-{suffix}"`
        }
    }
    #[workspace("left-out")]
    pub LeftOut {
        resource aws_sns_topic alerts {}
        resource aws_sns_topic main {}
        resource aws_sns_topic this {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_sns_topic` of the name `sns-topic-{suffix}`
      // = help: what they leave out comes out alike: write `name: "sns-topic-this-{suffix}"`
        stack Tables tables { names: ["a", "main"] }
        stack Tables other { names: ["a"] }
        resource aws_subnet main { vpc_id: "vpc-1", cidr_block: "10.0.0.0/24" }
        resource aws_subnet subnet { vpc_id: "vpc-1", cidr_block: "10.0.1.0/24" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_subnet` of the name `subnet-{suffix}`
      // = help: what they leave out comes out alike: write `tags: { Name: "subnet-subnet-{suffix}" }`
        resource aws_subnet this { vpc_id: "vpc-1", cidr_block: "10.0.2.0/24", tags: { Owner: "x" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_subnet` of the name `subnet-{suffix}`
      // = help: what they leave out comes out alike: write `tags: { Name: "subnet-this-{suffix}" }`
        resource aws_subnet written { vpc_id: "vpc-1", cidr_block: "10.0.3.0/24", tags: { Name: "subnet-{suffix}" } }
        resource aws_ecs_task_definition web { container_definitions: "[]" }
        resource aws_lb_target_group payments_processing_a { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-payments-processing-a-{suffix}` can have 41 characters, 9 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-processing-a-{suffix}"`
        resource aws_lb_target_group payments { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
    }
}
