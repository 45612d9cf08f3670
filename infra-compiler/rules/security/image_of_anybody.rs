rule! {
    /// The newest image of a name is one of a known owner.
    ///
    /// Anybody may publish an image under a name that fits, and the newest of all accounts is then theirs. An owner, or a
    /// filter for one, keeps to images of that account.
    pub ImageOfAnybody for data.aws_ami as image {
        when: image.most_recent == true,
        require: image.owners != null || any(image.filter, it => contains(["owner-id", "owner-alias", "image-id", "product-code"], it.name)),
        message: "{image} may be the image of anybody",
        help: "set `owners`, to `[\"amazon\"]` or `[\"self\"]` say",
        at: image.most_recent,
        fails { data aws_ami linux { most_recent: true, filter { name: "name", values: ["al2023-ami-*"] } } }
        passes {
            data aws_ami linux { most_recent: true, owners: ["amazon"], filter { name: "name", values: ["al2023-ami-*"] } }
        }
        passes { data aws_ami linux { most_recent: true, filter { name: "owner-alias", values: ["amazon"] } } }
    }
}
