rule! {
    /// The password of a broker's user has 12 characters at least, and four different ones.
    ///
    /// It has 12 to 250 characters, four of them different, and no comma, colon or equals sign.
    pub BrokerPassword for aws_mq_broker.user as user of broker {
        require: length(user.password) >= 12 && length(user.password) <= 250 && !can(regex("[,:=]", user.password))
            && length(toset(split("", user.password))) >= 4,
        message: "the password of a user of {broker} is none that Amazon MQ takes",
        help: "write a variable that is sensitive, with 12 to 250 characters, four of them different, and none of `,`, `:` and `=`",
        at: user.password,
        fails {
            resource aws_mq_broker orders { broker_name: "orders", engine_type: "RabbitMQ", engine_version: "3.13", host_instance_type: "mq.m7g.medium", user { username: "orders", password: "too-short" } }
        }
        passes {
            variable password { type: string, sensitive: true }
            resource aws_mq_broker orders { broker_name: "orders", engine_type: "RabbitMQ", engine_version: "3.13", host_instance_type: "mq.m7g.medium", user { username: "orders", password: password } }
        }
    }
}
