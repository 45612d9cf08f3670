// What is fixed of the meaning of rules: identity, what is left out, and when nothing of a type is there.
rule! {
    /// A network is not connected with itself.
    pub NotItself for aws_vpc_peering_connection as peering {
        require: peering.vpc_id != peering.peer_vpc_id,
        message: "{peering} connects a network with itself",
        help: "name another",
        at: peering.peer_vpc_id,
    }
    /// The other way around, to see what is certainly different.
    pub Itself for aws_vpc_peering_connection as peering {
        require: peering.vpc_id == peering.peer_vpc_id,
        message: "{peering} connects two networks",
        help: "name one",
    }
    /// What is left out is `null`, though the provider computes it.
    pub Placed for aws_instance as instance {
        require: instance.availability_zone != null,
        message: "{instance} says no zone",
        help: "set `availability_zone`",
    }
    pub Watched for aws_sqs_queue as queue {
        require: any(aws_cloudwatch_metric_alarm, alarm => alarm.dimensions.QueueName == queue.name),
        message: "nothing watches {queue}",
        help: "write an alarm",
    }
    /// Queues come in pairs.
    pub Paired for aws_sqs_queue as queue {
        require: any(aws_sqs_queue, other => other != queue && other.delay_seconds == queue.delay_seconds),
        message: "{queue} is alone",
        help: "make another",
    }
    /// What is made for one name is not made for it twice.
    pub Once for aws_sns_topic as topic {
        require: !any(aws_sns_topic, other => other < topic && other.display_name == topic.display_name),
        message: "another topic is shown so",
        help: "name it otherwise",
        at: topic.display_name,
    }
    /// The other way around.
    pub NeverAlone for aws_sns_topic as topic {
        require: any(aws_sns_topic, other => other < topic && other.display_name != topic.display_name),
        message: "no topic is shown in another way",
        help: "write one",
    }
    pub pack Meaning { NotItself, Itself, Placed }
}
stack! {
    pub Inner {
        resource aws_instance inner { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_instance.inner` says no zone
      // = help: set `availability_zone`
    }
    #[workspace("demo")]
    pub Demo {
        rules { Meaning }
        variable other { type: string }
        resource aws_vpc a { cidr_block: "10.0.0.0/16" }
        resource aws_vpc b { cidr_block: "10.1.0.0/16" }
        resource aws_vpc_peering_connection same { vpc_id: a.id, peer_vpc_id: a.id }
        //                                                                    ^^^^ `aws_vpc_peering_connection.same` connects a network with itself
        // = help: name another
        resource aws_vpc_peering_connection apart { vpc_id: a.id, peer_vpc_id: b.id }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_vpc_peering_connection.apart` connects two networks
      // = help: name one
        resource aws_vpc_peering_connection either { vpc_id: a.id, peer_vpc_id: other }
        resource aws_vpc_peering_connection twice { vpc_id: other, peer_vpc_id: other }
        //                                                                      ^^^^^ `aws_vpc_peering_connection.twice` connects a network with itself
        // = help: name another
        resource aws_instance placed { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", availability_zone: "us-east-1a" }
        resource aws_instance anywhere { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_instance.anywhere` says no zone
      // = help: set `availability_zone`
        resource aws_instance nowhere { count: 0, ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
        stack Inner one { }
        #[allow(placed, reason = "it is moved next week")]
        stack Inner two { }
    }
    // How many alarms there are, only the deployment knows: one of them may watch.
    #[workspace("counted")]
    pub Counted {
        rules { Watched }
        variable number_of { type: number }
        resource aws_sqs_queue bare { name: "sqs-queue-b-{suffix}" }
        resource aws_cloudwatch_metric_alarm some {
            count: number_of,
            alarm_name: "cloudwatch-metric-alarm-{count.index}-{suffix}",
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            dimensions: { QueueName: "other" },
        }
    }
    #[workspace("there")]
    pub There {
        rules { Watched }
        resource aws_sqs_queue bare { name: "sqs-queue-b-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing watches `aws_sqs_queue.bare`
      // = help: write an alarm
        resource aws_cloudwatch_metric_alarm some {
            count: 2,
            alarm_name: "cloudwatch-metric-alarm-{count.index}-{suffix}",
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            dimensions: { QueueName: "other" },
        }
    }
}
stack! {
    // Of the instances of one resource each is another; what two resources write by their keys may differ, and may not.
    #[workspace("keys")]
    pub Keys {
        rules { Paired, Once, NeverAlone }
        resource aws_sqs_queue pair { count: 2, name: "sqs-queue-{count.index}-{suffix}", delay_seconds: 5 }
        resource aws_sns_topic first { for_each: toset(["a", "b"]), name: "sns-topic-first-{each.key}-{suffix}", display_name: "topic {each.key}" }
        resource aws_sns_topic second { for_each: toset(["c", "d"]), name: "sns-topic-second-{each.key}-{suffix}", display_name: "topic {each.key}" }
    }
    #[workspace("alone")]
    pub Alone {
        rules { Paired, Once, NeverAlone: allow }
        resource aws_sqs_queue single { name: "sqs-queue-single-{suffix}", delay_seconds: 5 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.single` is alone
      // = help: make another
        resource aws_sqs_queue others { count: 2, name: "sqs-queue-{count.index}-{suffix}", delay_seconds: 6 }
        resource aws_sns_topic first { name: "sns-topic-first-{suffix}", display_name: "topic" }
        resource aws_sns_topic second { name: "sns-topic-second-{suffix}", display_name: "topic" }
        //                                                                               ^^^^^^^ another topic is shown so
        // = help: name it otherwise
    }
}
