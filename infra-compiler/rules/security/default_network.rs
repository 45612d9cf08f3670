rule! {
    /// Nothing is built in the default network.
    ///
    /// Every subnet of a default network is public, and its range is that of every other account. Off by itself: a first
    /// experiment may stand there.
    pub DefaultNetwork for aws_default_vpc as vpc {
        require: vpc.force_destroy == true,
        message: "{vpc} is public throughout",
        help: "write an `aws_vpc`, and let this one go with `force_destroy: true`",
        level: allow,
        fails { resource aws_default_vpc main {} }
        passes { resource aws_vpc main { cidr_block: "10.0.0.0/16" } }
        passes { resource aws_default_vpc main { force_destroy: true } }
    }
}
