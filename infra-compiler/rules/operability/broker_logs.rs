rule! {
    /// A broker writes its logs.
    ///
    /// Without, nobody knows why a message was lost, or who changed a queue. Off by itself: it costs by what is written.
    pub BrokerLogs for aws_mq_broker as broker {
        require: broker.logs.general == true && (broker.engine_type != "ActiveMQ" || broker.logs.audit == "true"),
        message: "{broker} writes no logs",
        help: "write `logs {{ general: true, audit: \"true\" }}`",
        at: broker.logs,
        level: allow,
        fails {
            variable password { type: string, sensitive: true }
            resource aws_mq_broker jobs { broker_name: "jobs", engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro", user { username: "jobs", password } }
        }
        passes {
            variable password { type: string, sensitive: true }
            resource aws_mq_broker jobs { broker_name: "jobs", engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro", user { username: "jobs", password }, logs { general: true, audit: "true" } }
        }
    }
}
