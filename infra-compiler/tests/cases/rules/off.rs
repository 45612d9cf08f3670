// The name of a family in `rules` turns on what is off in it, at that level; a name wins over it, and an allow too.
// It is about `disk_encrypted`, `disk_key`, `instance_monitored`, `bucket_key` and `unversioned_bucket`, which are off.
stack! {
    #[workspace("quiet")]
    pub Quiet {
        resource aws_s3_bucket orders {}
        resource aws_sqs_queue jobs {}
        resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
    }
    #[workspace("secure")]
    pub Secure {
        rules { security: warn, bucket_key: deny, disk_key: allow }
        resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_ebs_volume.data` is stored unencrypted
      // = help: set `encrypted: true`
        #[allow(bucket_public_access, reason = "it is a public one")]
        resource aws_s3_bucket orders {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_s3_bucket.orders` is not encrypted with a key of its own
      // = help: write an `aws_s3_bucket_server_side_encryption_configuration` with a `kms_master_key_id`
    }
    #[workspace("operable")]
    pub Operable {
        rules { operability: deny }
        resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
        resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_instance.web` is measured every five minutes
      // = help: set `monitoring: true`
    }
    #[workspace("nothing")]
    pub Nothing {
        rules { security: off, house: deny, values: warn }
        //                ^^^ `security` takes one of `allow`, `warn`, `deny`
        // = help: a rule that is off is `allow`
        //                     ^^^^^ no rule `house`
        // = help: `cargo infra explain` lists all rules
        //                                  ^^^^^^ no rule `values`
        // = help: `cargo infra explain` lists all rules
        #[allow(security, reason = "a family is no rule")]
        //      ^^^^^^^^ no rule `security`
        // = help: `cargo infra explain` lists all rules
        resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
    }
}
