stack! {
    #[workspace("values")]
    pub Demo {
        resource aws_ecr_repository images {}
        resource aws_ecr_lifecycle_policy images_policy { repository: images.name, policy: "" }
        let long = format("%s%s", join("", [for x in range(100): "ten letter"]), "x");
        resource aws_iam_role role { assume_role_policy: "{{}}", description: long }
        //                                                                    ^^^^ `description` on `aws_iam_role` takes no text of 1001 characters
        // = help: it takes 1000 characters or less
        resource aws_iam_role in_parts { assume_role_policy: "{{}}", description: "{long}{images.arn}" }
        //                                                                        ^^^^^^^^^^^^^^^^^^^^ `description` on `aws_iam_role` takes no text of 1001 characters or more
        // = help: it takes 1000 characters or less
    }
    #[workspace("right")]
    pub Right {
        let long = join("", [for x in range(100): "ten letter"]);
        resource aws_iam_role role { assume_role_policy: "{{}}", description: long }
        resource aws_kms_key key { description: "" }
    }
}
