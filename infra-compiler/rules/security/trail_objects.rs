rule! {
    /// A trail writes down who read and wrote objects.
    ///
    /// Without, a leak of a bucket leaves no trace. Off by itself: it costs by the request.
    pub TrailObjects for aws_cloudtrail as trail {
        require: any(trail.event_selector, it => any(it.data_resource, one => one.type == "AWS::S3::Object")) || any(trail.advanced_event_selector, it => true),
        message: "{trail} does not see who reads and writes objects",
        help: "write `event_selector {{ data_resource {{ type: \"AWS::S3::Object\", values: [\"arn:aws:s3\"] }} }}`",
        level: allow,
        fails { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail" } }
        passes { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", event_selector { data_resource { type: "AWS::S3::Object", values: ["arn:aws:s3"] } } } }
    }
}
