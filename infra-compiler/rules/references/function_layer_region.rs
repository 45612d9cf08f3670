rule! {
    /// A function takes layers of its region.
    ///
    /// A layer of another region is refused.
    pub FunctionLayerRegion for aws_lambda_function as function {
        when: function.layers != null,
        require: !any(function.layers, layer => region(layer) != region(function)),
        message: "a layer of {function} is in another region",
        help: "publish it in {region(function)}",
        at: function.layers,
        fails {
            provider aws { region: "eu-west-1" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", layers: ["arn:aws:lambda:us-east-1:123456789012:layer:tools:1"] }
        }
        passes {
            provider aws { region: "us-east-1" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", layers: ["arn:aws:lambda:us-east-1:123456789012:layer:tools:1"] }
        }
    }
}
