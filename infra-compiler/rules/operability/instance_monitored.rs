rule! {
    /// An instance is measured every minute.
    ///
    /// Without detailed monitoring a metric is five minutes old when an alarm sees it. Off by itself: it costs.
    pub InstanceMonitored for aws_instance as instance {
        require: instance.monitoring == true,
        message: "{instance} is measured every five minutes",
        help: "set `monitoring: true`",
        at: instance.monitoring,
        level: allow,
        fails { resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" } }
        passes {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", monitoring: true }
        }
    }
}
