rule! {
    /// A group has somebody in it.
    ///
    /// An empty group is a set of rights that wait for whoever is put there. Off by itself: users may be put there elsewhere.
    pub GroupMembers for aws_iam_group as group {
        require: any(aws_iam_group_membership, it => it.group == group.name) || any(aws_iam_user_group_membership, it => contains(it.groups, group.name)),
        message: "nobody is in {group}",
        help: "write an `aws_iam_group_membership`, or remove the group",
        level: allow,
        fails { resource aws_iam_group people { name: "people" } }
        passes {
            resource aws_iam_user one { name: "one" }
            resource aws_iam_group people { name: "people" }
            resource aws_iam_group_membership people { name: "people", group: aws_iam_group.people.name, users: [one.name] }
        }
    }
}
