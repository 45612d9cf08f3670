stack! {
    #[workspace("hello")]
    pub Hello {
        provider aws { region: "us-east-1" }
        resource aws_iam_role hello {
            assume_role_policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
            }),
        }
        resource aws_iam_role_policy_attachment logs {
            role: aws_iam_role.hello.name,
            policy_arn: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
        }
        resource aws_lambda_function hello {
            role: aws_iam_role.hello.arn,
            runtime: "python3.13",
            handler: "hello.handler",
            filename: "hello.zip",
        }
        resource aws_lambda_function_url hello { function_name: aws_lambda_function.hello.function_name, authorization_type: "NONE" } //~ function_url_open
        resource aws_dynamodb_table items { hash_key: "id", billing_mode: "PAY_PER_REQUEST", attribute { name: "id", type: "S" } }
    }
}
