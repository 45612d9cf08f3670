rule! {
    /// Only archives have layers.
    ///
    /// `layers` on an image are refused.
    pub ImageLayers for aws_lambda_function as function {
        when: function.package_type == "Image",
        require: !any(function.layers, it => it != null),
        message: "{function} is an image, which has no layers",
        help: "copy what is in them into the image",
        at: function.layers,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", layers: ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"] }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, filename: "work.zip", handler: "main.handler", runtime: "python3.12", layers: ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"] }
        }
    }
}
