stack! {
    #[workspace("values")]
    pub Demo {
        let seconds = 43200 + 1;
        resource aws_sqs_queue long { visibility_timeout_seconds: seconds }
        //                                                        ^^^^^^^ `visibility_timeout_seconds` on `aws_sqs_queue` takes no `43201`
        // = help: it takes 0 to 43200
        resource aws_sqs_queue text { delay_seconds: "901" }
        //                                           ^^^^^ `delay_seconds` on `aws_sqs_queue` takes no `901`
        // = help: it takes 0 to 900
        resource aws_sqs_queue half { receive_wait_time_seconds: 1.5 }
        //                                                       ^^^ `receive_wait_time_seconds` on `aws_sqs_queue` takes no `1.5`
        // = help: it takes whole numbers
        resource aws_sqs_queue large { max_message_size: 2000000 }
        //                                               ^^^^^^^ `max_message_size` on `aws_sqs_queue` takes no `2000000`
        // = help: it takes 1024 to 1048576
        resource aws_lb_target_group group {
            port: 70000,
            //    ^^^^^ `port` on `aws_lb_target_group` takes no `70000`
            // = help: it takes 1 to 65535
            protocol: "HTTP",
            vpc_id: aws_vpc.vpc.id,
            health_check { interval: 301 },
        }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
    }
    #[workspace("right")]
    pub Right {
        variable delay { type: number }
        resource aws_sqs_queue bounds { visibility_timeout_seconds: 43200, delay_seconds: 0 }
        resource aws_sqs_queue text { delay_seconds: "900" }
        resource aws_sqs_queue later { delay_seconds: delay }
        // More than the older provider takes: a newer one does.
        resource aws_sqs_queue large { max_message_size: 1048576 }
    }
}
