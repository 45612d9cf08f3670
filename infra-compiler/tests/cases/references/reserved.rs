stack! {
    #[workspace("reserved")]
    pub Reserved {
        variable zone { type: string }
        variable each { type: string }
        module self { source: "./each" }
        resource aws_ebs_volume data { availability_zone: "us-east-1a", size: 8 }
        resource aws_ebs_volume var { availability_zone: var.zone, size: 8 }
        resource aws_ebs_volume local { availability_zone: var.each, size: 8 }
        resource aws_ebs_volume module { availability_zone: "us-east-1a", size: 8 }
        resource aws_ebs_volume count { count: 2, availability_zone: "us-east-1a", size: count.index + 8 }
        resource aws_ebs_volume every { for_each: toset(["a"]), availability_zone: "us-east-1{each.key}", size: 8 }
        resource aws_ebs_volume own {
            availability_zone: "us-east-1a",
            size: 8,
            lifecycle { postcondition { condition: self.size > 1, error_message: "too small" } }
        }
        resource aws_ebs_volume path { availability_zone: "us-east-1a", size: 8, tags: { Module: path.module } }
        resource aws_ebs_volume terraform { availability_zone: "us-east-1a", size: 8, tags: { Workspace: terraform.workspace } }
        resource aws_ebs_volume suffix { availability_zone: "us-east-1a", size: 8, tags: { Environment: suffix } }
        resource aws_ebs_volume provider { availability_zone: "us-east-1a", size: 8 }
        data aws_region ephemeral { }
        output full = [
            aws_ebs_volume.data.id, aws_ebs_volume.var.id, aws_ebs_volume.local.id, aws_ebs_volume.module.id,
            aws_ebs_volume.count[0].id, aws_ebs_volume.every["a"].id, aws_ebs_volume.own.id, aws_ebs_volume.path.id,
            aws_ebs_volume.terraform.id, aws_ebs_volume.suffix.id, aws_ebs_volume.provider.id, data.aws_region.ephemeral.region,
            var.each, module.self.made,
        ];
        output short = [local.id, path.id, terraform.id];
        output missing = data.aws_ami.data.id;
        //                    ^^^^^^^ no data source of type `aws_ami` is declared in this stack
        // = help: declare it, or take what it gives as a parameter
    }
}
