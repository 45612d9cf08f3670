#[resource(aws_rds_cluster, name = "rds-cluster-{suffix}")]
pub struct Cluster {
    #[fixed("aurora-mysql")] engine: String,
    pub kms_key_id: Ref<aws_kms_key>,
    #[default(300)] pub backup_retention_period: u8,
    //        ^^^ `300` is not a whole number from 0 to 255
    // = help: the field is `u8`: write a number from 0 to 255, or give the field a wider type
    #[fixed(-1)] port: u16,
    //      ^^ `-1` is not a whole number from 0 to 65535
    // = help: the field is `u16`: write a number from 0 to 65535, or give the field a wider type
    #[fixed(70000)] allocated_storage: u32,
    #[fixed(1.5)] backtrack_window: Option<i64>,
    //      ^^^ `1.5` is not a whole number from -9223372036854775808 to 9223372036854775807
    // = help: the field is `i64`: write a number from -9223372036854775808 to 9223372036854775807, or give the field a wider type
}

#[resource(aws_sqs_queue, name = "sqs-queue-{times}-{suffix}")]
pub struct Queue {
    #[parameter]
    pub times: u8,
    pub delay_seconds: u8,
    pub max_message_size: Option<i32>,
    pub message_retention_seconds: usize,
    #[default(30)]
    pub visibility_timeout_seconds: u16,
    #[fixed({ n: "{times}" })]
    tags: BTreeMap<String, String>,
}

stack! {
    pub Part<delay: number, share: percent> {
        resource Queue queue { times: 1, delay_seconds: delay, message_retention_seconds: share }
        //                                              ^^^^^ `300` is not a whole number from 0 to 255
        // = help: the field is `u8`: write a number from 0 to 255, or give the field a wider type
        //                                                                                ^^^^^ `0.5` is not a whole number from 0 to 18446744073709551615
        // = help: the field is `usize`: write a number from 0 to 18446744073709551615, or give the field a wider type
    }
    #[workspace("demo")]
    pub Demo {
        let long = 256;
        variable size { type: number }
        resource Queue right {
            times: 255,
            delay_seconds: "0",
            max_message_size: -2147483648,
            //                ^^^^^^^^^^^ `max_message_size` on `aws_sqs_queue` takes no `-2147483648`
            // = help: it takes 1024 to 1048576
            message_retention_seconds: size,
            visibility_timeout_seconds: 43200,
        }
        resource Queue wrong {
            times: 300,
            //     ^^^ `300` is not a whole number from 0 to 255
            // = help: the field is `u8`: write a number from 0 to 255, or give the field a wider type
            delay_seconds: long,
            //             ^^^^ `256` is not a whole number from 0 to 255
            // = help: the field is `u8`: write a number from 0 to 255, or give the field a wider type
            max_message_size: 2147483648,
            //                ^^^^^^^^^^ `2147483648` is not a whole number from -2147483648 to 2147483647
            // = help: the field is `i32`: write a number from -2147483648 to 2147483647, or give the field a wider type
            message_retention_seconds: -1,
            //                         ^^ `-1` is not a whole number from 0 to 18446744073709551615
            // = help: the field is `usize`: write a number from 0 to 18446744073709551615, or give the field a wider type
            visibility_timeout_seconds: 0.5,
            //                          ^^^ `0.5` is not a whole number from 0 to 65535
            // = help: the field is `u16`: write a number from 0 to 65535, or give the field a wider type
        }
        resource Queue text { times: 2, delay_seconds: "256", message_retention_seconds: 1e3 }
        //                                             ^^^^^ `256` is not a whole number from 0 to 255
        // = help: the field is `u8`: write a number from 0 to 255, or give the field a wider type
        stack Part part { delay: 300, share: 0.5 }
    }
}
