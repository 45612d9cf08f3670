// What a parameter of any values takes need not be alike.
#[resource(aws_sqs_queue, name = "sqs-queue-{purpose}-{suffix}")]
pub struct Queue {
    #[parameter]
    pub purpose: String,
    #[parameter]
    pub statements: Vec<serde_json::Value>,
    #[parameter]
    pub labels: std::collections::BTreeMap<String, Value>,
    #[parameter]
    pub names: Vec<String>,
    #[fixed(jsonencode({ Statement: statements, Labels: labels, Names: names }))]
    redrive_policy: String,
}

stack! {
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        variable account { type: string }
        resource Queue unlike {
            purpose: "unlike",
            statements: [
                { Sid: "One", Effect: "Allow", Action: ["sqs:*"] },
                { Effect: "Deny", Action: "sqs:*", Condition: { Bool: { "aws:SecureTransport": false } } },
                { Sid: account, NotAction: [] },
            ],
            labels: { a: 1, b: "two", c: [true], d: { e: null } },
            names: ["a", "b"],
        }
    }
}
