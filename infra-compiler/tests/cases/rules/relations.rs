// What a rule sees of other resources.
rule! {
    /// Buckets keep versions.
    pub VersionedBuckets for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_versioning, v =>
            v.bucket == bucket.id && v.versioning_configuration.status == "Enabled"),
        message: "{bucket} keeps no versions",
        help: "write an `aws_s3_bucket_versioning` for it",
    }
    /// Two rules of a listener have two priorities.
    pub Priorities for aws_lb_listener_rule as rule {
        require: !any(aws_lb_listener_rule, other =>
            other < rule && other.listener_arn == rule.listener_arn && other.priority == rule.priority),
        message: "another rule of this listener has priority {rule.priority}",
        help: "choose another",
        at: rule.priority,
    }
    /// A subnet is routed.
    pub Routed for aws_subnet as subnet {
        require: any(aws_route_table_association, it => it.subnet_id == subnet.id),
        message: "{subnet} has no route table",
        help: "associate one",
    }
    pub pack All { VersionedBuckets, Priorities, Routed }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { All }
        variable listener { type: string }
        resource aws_s3_bucket versioned { bucket: "s3-bucket-versioned-{suffix}" }
        resource aws_s3_bucket_versioning on {
            bucket: versioned.bucket,
            versioning_configuration { status: "Enabled" }
        }
        resource aws_s3_bucket plain { bucket: "s3-bucket-plain-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_s3_bucket.plain` keeps no versions
      // = help: write an `aws_s3_bucket_versioning` for it
        resource aws_s3_bucket suspended { bucket: "s3-bucket-suspended-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_s3_bucket.suspended` keeps no versions
      // = help: write an `aws_s3_bucket_versioning` for it
        resource aws_s3_bucket_versioning off {
            bucket: suspended.id,
            versioning_configuration { status: "Suspended" }
        }

        resource aws_lb_listener_rule first {
            listener_arn: listener,
            priority: 10,
            action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            condition { path_pattern { values: ["/a"] } }
        }
        resource aws_lb_listener_rule second {
            listener_arn: listener,
            priority: 10,
            //        ^^ another rule of this listener has priority 10
            // = help: choose another
            action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            condition { path_pattern { values: ["/b"] } }
        }
        resource aws_lb_listener_rule elsewhere {
            listener_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/a/b/c",
            priority: 10,
            action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            condition { path_pattern { values: ["/c"] } }
        }

        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        for (i, zone) in ["a", "b"] {
            resource aws_subnet private[zone] {
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_subnet.private` has no route table
          // = help: associate one
                vpc_id: main.id,
                cidr_block: cidrsubnet("10.0.0.0/16", 8, i),
                availability_zone: "us-east-1{zone}",
            }
        }
        resource aws_route_table table { vpc_id: main.id, tags: { Name: "route-table-{suffix}" } }
        resource aws_route_table_association a { subnet_id: private["a"].id, route_table_id: table.id }
    }
}

// The ARN of a stream may be written in its schema, and tells it from others all the same.
rule! {
    pub Read for aws_kinesis_stream as stream {
        require: any(aws_lambda_event_source_mapping, it => it.event_source_arn == stream.arn),
        message: "nobody reads {stream}",
        help: "map it to a function",
    }
}

stack! {
    #[workspace("streams")]
    pub Streams {
        rules { Read }
        resource aws_kinesis_stream clicks { name: "kinesis-stream-clicks-{suffix}", shard_count: 1 }
        resource aws_kinesis_stream views { name: "kinesis-stream-views-{suffix}", shard_count: 1 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nobody reads `aws_kinesis_stream.views`
      // = help: map it to a function
        resource aws_lambda_event_source_mapping clicks {
            event_source_arn: aws_kinesis_stream.clicks.arn,
            function_name: "count",
            starting_position: "LATEST",
        }
    }
}
