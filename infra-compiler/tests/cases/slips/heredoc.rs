stack! {
    pub Demo {
        resource aws_sqs_queue q {
            name: "sqs-queue-{suffix}",
            policy: <<EOT
            //      ^^ Terraform's heredoc is not part of the language
            // = help: write text of several lines as `"…"` with line breaks, or as `r#"…"#`
                some text
            EOT
        }
        output a = <<-EOF
        //         ^^ Terraform's heredoc is not part of the language
        // = help: write text of several lines as `"…"` with line breaks, or as `r#"…"#`
            hello world
        EOF;
        output b = q.arn;
    }
}
