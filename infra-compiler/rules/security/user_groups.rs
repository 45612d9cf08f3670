rule! {
    /// A user is in a group.
    ///
    /// What a group may, is seen and taken away in one place. Off by itself: a user for one machine has no group.
    pub UserGroups for aws_iam_user as user {
        require: any(aws_iam_user_group_membership, it => it.user == user.name) || any(aws_iam_group_membership, it => contains(it.users, user.name)),
        message: "{user} is in no group",
        help: "write an `aws_iam_user_group_membership`",
        level: allow,
        fails {
            resource aws_iam_user one { name: "one" }
            resource aws_iam_user two { name: "two" }
            resource aws_iam_group people { name: "people" }
            resource aws_iam_group_membership people { name: "people", group: aws_iam_group.people.name, users: [one.name] }
        }
        passes {
            resource aws_iam_user one { name: "one" }
            resource aws_iam_group people { name: "people" }
            resource aws_iam_group_membership people { name: "people", group: aws_iam_group.people.name, users: [one.name] }
        }
        passes {
            resource aws_iam_user one { name: "one" }
            resource aws_iam_group people { name: "people" }
            resource aws_iam_user_group_membership one { user: aws_iam_user.one.name, groups: [people.name] }
        }
    }
}
