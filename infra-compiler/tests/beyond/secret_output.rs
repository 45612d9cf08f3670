// A sensitive value as an output that does not say so
// Terraform: at plan
// Code: sensitive_output
stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_access_key deploy { user: "deploy" }
        output secret = deploy.secret;
        //              ^^^^^^^^^^^^^ output `secret` gives a sensitive value
        // = help: write `output secret { value: …, sensitive: true }`
    }
}
