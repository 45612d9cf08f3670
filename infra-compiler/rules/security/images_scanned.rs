rule! {
    /// Images are searched for known holes.
    ///
    /// Off by itself: what a registry searches as a whole, as `aws_ecr_registry_scanning_configuration` says, needs no
    /// word here, and a house may have a scanner of its own.
    pub ImagesScanned for aws_ecr_repository as repository {
        require: repository.image_scanning_configuration.scan_on_push == true || any(aws_ecr_registry_scanning_configuration, it => it.scan_type == "ENHANCED" || length(it.rule) > 0),
        message: "images of {repository} are not searched for known holes",
        help: "write `image_scanning_configuration {{ scan_on_push: true }}`",
        at: repository.image_scanning_configuration,
        level: allow,
        fails { resource aws_ecr_repository web { name: "web" } }
        passes {
            resource aws_ecr_repository web { name: "web", image_scanning_configuration { scan_on_push: true } }
        }
        passes {
            resource aws_ecr_repository web { name: "web" }
            resource aws_ecr_registry_scanning_configuration all { scan_type: "ENHANCED" }
        }
    }
}
