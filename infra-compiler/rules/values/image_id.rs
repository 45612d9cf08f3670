rule! {
    /// A machine starts from an image's id.
    ///
    /// An id is `ami-` with 8 or 17 digits from 0 to f. Instead of one, a launch template takes the name of a parameter as
    /// `resolve:ssm:NAME`.
    pub ImageId for aws_launch_template as template {
        when: template.image_id != null,
        require: can(regex("^ami-([0-9a-f]+)$", template.image_id)) && (length(template.image_id) == 12 || length(template.image_id) == 21) || startswith(template.image_id, "resolve:ssm:"),
        message: "`{template.image_id}` is not the id of an image",
        help: "write an id such as `ami-0123456789abcdef0`, or take that of an `aws_ami`",
        at: template.image_id,
        fails {
            resource aws_launch_template web { image_id: "am-xyz", instance_type: "m5.large", metadata_options { http_tokens: "required" } }
        }
        passes {
            resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m5.large", metadata_options { http_tokens: "required" } }
        }
        passes {
            resource aws_launch_template web { image_id: "resolve:ssm:/images/web", instance_type: "m5.large", metadata_options { http_tokens: "required" } }
        }
    }
}
