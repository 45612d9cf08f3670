rule! {
    /// The credentials of an instance stay on the instance.
    ///
    /// With a limit above one hop a container on the instance gets the role of the instance, which was not made for it.
    /// Off by itself: some agents in containers need two.
    pub MetadataHops for aws_launch_template | aws_launch_configuration as it {
        require: it.metadata_options.http_put_response_hop_limit == null || it.metadata_options.http_put_response_hop_limit <= 1,
        message: "containers on {it} get the role of the instance",
        help: "set `http_put_response_hop_limit: 1`",
        at: it.metadata_options,
        level: allow,
        fails {
            resource aws_launch_template web { metadata_options { http_tokens: "required", http_put_response_hop_limit: 2 } }
        }
        fails {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro", metadata_options { http_tokens: "required", http_put_response_hop_limit: 2 } }
        }
        passes {
            resource aws_launch_template web { metadata_options { http_tokens: "required", http_put_response_hop_limit: 1 } }
        }
        passes {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro", metadata_options { http_tokens: "required", http_put_response_hop_limit: 1 } }
        }
    }
}
