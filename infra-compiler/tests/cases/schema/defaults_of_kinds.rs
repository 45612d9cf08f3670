#[resource(aws_instance, name = "instance-{suffix}")]
pub struct Server {
    pub ami: String,
    #[default({ http_tokens: "required" })]
    metadata_options: Options,
    #[default("t3.micro")]
    instance_type: String,
    #[default(false)]
    monitoring: bool,
}

stack! {
    #[workspace("demo")]
    pub Demo {
        let large = true;
        // What the user of a kind says stands in place of its default, as a block, in an `if`, or both.
        resource Server own {
            ami: "ami-0123456789abcdef0",
            metadata_options { http_tokens: "required", http_put_response_hop_limit: 2 }
            if large { instance_type: "m7g.large" } else { instance_type: "t4g.micro" }
        }
        resource Server wrong {
            ami: "ami-0123456789abcdef1",
            count: 2,
            tags: { Name: "instance-wrong-{suffix}" },
          //^^^^ kind `Server` has no field `tags`
          // = help: its fields are `ami`, `metadata_options`, `instance_type` and `monitoring`
            metadata_options { http_token: "required" }
            //                 ^^^^^^^^^^ no attribute `http_token` on `metadata_options` of `aws_instance`
            // = help: did you mean `http_tokens`?
            if large { monitoring: "often" }
            //                     ^^^^^^^ `monitoring` on `aws_instance` takes bool, found the text `often`
            // = help: write `true` or `false`
        }
        output first = (wrong[*].private_ip)[0];
    }
}
