rule! {
    /// Sessions are encrypted, and written down with encryption.
    ///
    /// What is typed in a session is all that is known of it. Off by itself: a first document of sessions has neither.
    pub SessionPreferences for aws_ssm_document as document {
        when: document.document_type == "Session",
        require: jsondecode(document.content).inputs.kmsKeyId != null && jsondecode(document.content).inputs.kmsKeyId != "" && (jsondecode(document.content).inputs.s3EncryptionEnabled == true && jsondecode(document.content).inputs.s3BucketName != "" || jsondecode(document.content).inputs.cloudWatchEncryptionEnabled == true && jsondecode(document.content).inputs.cloudWatchLogGroupName != ""),
        message: "{document} leaves sessions in the open",
        help: "set `kmsKeyId`, and `s3BucketName` or `cloudWatchLogGroupName` with its encryption",
        at: document.content,
        level: allow,
        fails {
            resource aws_ssm_document sessions { name: "SSM-SessionManagerRunShell", document_type: "Session", content: jsonencode({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs: { kmsKeyId: "", s3BucketName: "", cloudWatchLogGroupName: "" } }) }
        }
        passes {
            resource aws_ssm_document sessions { name: "SSM-SessionManagerRunShell", document_type: "Session", content: jsonencode({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs: { kmsKeyId: "alias/sessions", cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true } }) }
        }
    }
}
