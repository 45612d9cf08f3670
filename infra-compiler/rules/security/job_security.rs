rule! {
    /// A job of Glue says how it encrypts.
    ///
    /// A security configuration encrypts what it writes, its bookmarks and its logs. Off by itself: a first job has none.
    pub JobSecurity for aws_glue_job(named: it.security_configuration) | aws_glue_crawler(named: it.security_configuration) | aws_glue_dev_endpoint(named: it.security_configuration) as it {
        require: named != null,
        message: "{it} says not how it encrypts",
        help: "write an `aws_glue_security_configuration`, and name it in `security_configuration`",
        level: allow,
        fails {
            variable role { type: string }
            resource aws_glue_job load { name: "load", role_arn: role, command { script_location: "s3://jobs/load.py" } }
        }
        passes {
            variable role { type: string }
            resource aws_glue_job load { name: "load", role_arn: role, security_configuration: "all", command { script_location: "s3://jobs/load.py" } }
        }
    }
}
