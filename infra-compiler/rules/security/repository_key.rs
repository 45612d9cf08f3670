rule! {
    /// Images are encrypted with a key of their own.
    ///
    /// ECR encrypts with a key of AWS by itself; one's own says in its policy who may read. Off by itself: it cannot be
    /// changed later.
    pub RepositoryKey for aws_ecr_repository as repository {
        require: any(repository.encryption_configuration, it => it.kms_key != null),
        message: "images of {repository} are not encrypted with a key of their own",
        help: "write `encryption_configuration {{ encryption_type: \"KMS\", kms_key: … }}`",
        level: allow,
        fails { resource aws_ecr_repository web { name: "web" } }
        passes {
            resource aws_kms_key web { description: "web" }
            resource aws_ecr_repository web { name: "web", encryption_configuration { encryption_type: "KMS", kms_key: aws_kms_key.web.arn } }
        }
    }
}
