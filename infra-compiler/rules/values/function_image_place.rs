rule! {
    /// A function of an image takes it from a private repository of its region.
    ///
    /// `image_uri` is of the form `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG`.
    pub FunctionImagePlace for aws_lambda_function as function {
        when: function.image_uri != null,
        require: can(regex("^[0-9]+[.]dkr[.]ecr[.][a-z0-9-]+[.]amazonaws[.]com", function.image_uri)),
        message: "`{function.image_uri}` is no image of a private repository",
        help: "push it to an `aws_ecr_repository`, and take its `repository_url`",
        at: function.image_uri,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "public.ecr.aws/lambda/python:3.12" }
        }
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/work:1" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
    }
}
