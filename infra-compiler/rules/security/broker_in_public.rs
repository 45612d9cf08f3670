rule! {
    /// A broker is not reached from the internet.
    ///
    /// A password is all that keeps the world from its queues then.
    pub BrokerInPublic for aws_mq_broker as broker {
        require: broker.publicly_accessible != true,
        message: "the internet reaches {broker}",
        help: "leave `publicly_accessible` out",
        at: broker.publicly_accessible,
        level: warn,
        fails {
            variable password { type: string, sensitive: true }
            resource aws_mq_broker jobs { broker_name: "jobs", engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro", user { username: "jobs", password }, publicly_accessible: true }
        }
        passes {
            variable password { type: string, sensitive: true }
            resource aws_mq_broker jobs { broker_name: "jobs", engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro", user { username: "jobs", password } }
        }
    }
}
