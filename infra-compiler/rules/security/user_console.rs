rule! {
    /// A user does not log in.
    ///
    /// People come by a directory, with keys that end by themselves. Off by itself: a house may have none.
    pub UserConsole for aws_iam_user as user {
        require: !any(aws_iam_user_login_profile, it => it.user == user.name),
        message: "{user} has a password for the console",
        help: "remove the `aws_iam_user_login_profile`, and let people come by IAM Identity Center",
        level: allow,
        fails {
            resource aws_iam_user person { name: "person" }
            resource aws_iam_user_login_profile person { user: aws_iam_user.person.name }
        }
        passes { resource aws_iam_user robot { name: "robot" } }
    }
}
