// What is not known breaks no rule, and hides none.
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        help: "set `kms_master_key_id`",
    }
    pub Alarmed for aws_sqs_queue as queue {
        require: any(aws_cloudwatch_metric_alarm, alarm => alarm.dimensions.QueueName == queue.name),
        message: "nothing watches {queue}",
        help: "write an alarm",
    }
    pub LongPolling for aws_sqs_queue as queue {
        require: queue.receive_wait_time_seconds == null || queue.receive_wait_time_seconds >= 10,
        message: "{queue} polls for {queue.receive_wait_time_seconds} s",
        help: "wait 10 s or more",
        at: queue.receive_wait_time_seconds,
        certain: true,
        level: warn,
    }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { QueueKey, Alarmed, LongPolling }
        variable key { type: string, default: null }
        variable wait { type: number }
        variable watched { type: string }
        resource aws_kms_key ours { description: "ours" }
        resource aws_sqs_queue of_variable { name: "sqs-queue-a-{suffix}", kms_master_key_id: key }
        resource aws_sqs_queue of_resource { name: "sqs-queue-b-{suffix}", kms_master_key_id: ours.arn }
        resource aws_sqs_queue text { name: "sqs-queue-c-{suffix}", kms_master_key_id: "alias/{key}" }
        resource aws_sqs_queue waits {
            name: "sqs-queue-d-{suffix}",
            kms_master_key_id: ours.arn,
            receive_wait_time_seconds: wait,
            //                         ^^^^ warning: `aws_sqs_queue.waits` polls for var.wait s
            // = help: wait 10 s or more
        }
        resource aws_sqs_queue hasty {
            name: "sqs-queue-e-{suffix}",
            kms_master_key_id: ours.arn,
            receive_wait_time_seconds: "5",
            //                         ^^^ warning: `aws_sqs_queue.hasty` polls for 5 s
            // = help: wait 10 s or more
        }
        // That one of them watches the queues is not excluded.
        resource aws_cloudwatch_metric_alarm depth {
            alarm_name: "cloudwatch-metric-alarm-depth-{suffix}",
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            dimensions: { QueueName: watched },
        }
    }
}

stack! {
    #[workspace("none")]
    pub None {
        rules { QueueKey: warn, Alarmed }
        resource aws_sqs_queue none { count: 0, name: "sqs-queue-n-{suffix}" }
        resource aws_sqs_queue bare { name: "sqs-queue-b-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_sqs_queue.bare` is not encrypted
      // = help: set `kms_master_key_id`
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing watches `aws_sqs_queue.bare`
      // = help: write an alarm
    }
}

// What a module holds is not seen.
stack! {
    #[workspace("module")]
    pub Modules {
        rules { Alarmed }
        module alarms { source: "./alarms" }
        resource aws_sqs_queue bare { name: "sqs-queue-b-{suffix}" }
    }
}
