rule! {
    /// A tag of an image stays with it.
    ///
    /// Where a tag can be given to another image, what was tried is not what runs. Off by itself: many take `latest`.
    pub ImageTagsMove for aws_ecr_repository as repository {
        require: repository.image_tag_mutability == "IMMUTABLE" || repository.image_tag_mutability == "IMMUTABLE_WITH_EXCLUSION",
        message: "a tag of {repository} may move to another image",
        help: "set `image_tag_mutability: \"IMMUTABLE\"`",
        at: repository.image_tag_mutability,
        level: allow,
        fails { resource aws_ecr_repository web { name: "web" } }
        fails { resource aws_ecr_repository web { name: "web", image_tag_mutability: "MUTABLE" } }
        passes { resource aws_ecr_repository web { name: "web", image_tag_mutability: "IMMUTABLE" } }
    }
}
