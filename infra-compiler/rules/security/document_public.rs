rule! {
    /// A document of Systems Manager is not everybody's.
    ///
    /// What is in it, commands and names of hosts, is read by every account of AWS.
    pub DocumentPublic for aws_ssm_document as document {
        when: document.permissions != null,
        require: !contains(["all", "All"], document.permissions["account_ids"]),
        message: "{document} is everybody's",
        help: "name the accounts that may have it",
        at: document.permissions,
        fails {
            resource aws_ssm_document patch { name: "patch", document_type: "Command", content: jsonencode({ schemaVersion: "2.2", mainSteps: [] }), permissions: { type: "Share", account_ids: "All" } }
        }
        passes {
            resource aws_ssm_document patch { name: "patch", document_type: "Command", content: jsonencode({ schemaVersion: "2.2", mainSteps: [] }), permissions: { type: "Share", account_ids: "123456789012" } }
        }
    }
}
