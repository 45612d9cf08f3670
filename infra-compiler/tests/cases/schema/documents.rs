// An object or a list is written as JSON where JSON belongs, and nowhere else.
stack! {
    #[workspace("documents")]
    pub Documents {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable statements { type: list(object({ Effect: string, Action: string, Resource: string })) }
        resource aws_s3_bucket files { bucket: "files" }
        let trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] };
        resource aws_iam_role machine { name: "machine", assume_role_policy: trust }
        resource aws_iam_role_policy reads {
            role: machine.name,
            policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:GetObjekt"], Resource: "{files.arn}/*" }] },
            //                                                                       ^^^^^^^^^^^^^^ there is no action `s3:GetObjekt`
            // = help: did you mean `s3:GetObject`?
        }
        resource aws_iam_role_policy others { role: machine.name, policy: { Version: "2012-10-17", Statement: statements } }
        resource aws_ecs_task_definition task {
            family: "task",
            container_definitions: [{ name: "app", image: "app", memory: 512 }],
        }
        resource aws_s3_bucket_policy merged { bucket: files.id, policy: merge(trust, { Id: "one" }) }

        data aws_iam_policy_document together { source_policy_documents: [{ Version: "2012-10-17", Statement: [] }] }

        // A text that is not JSON; what a resource gives; a list where an object belongs.
        resource aws_s3_bucket other { bucket: { name: "other" } }
        //                                     ^^^^^^^^^^^^^^^^^ `bucket` on `aws_s3_bucket` takes string, found an object
        // = help: write a text
        resource aws_vpc vpc { cidr_block: { range: "10.0.0.0/33" } }
        //                                 ^^^^^^^^^^^^^^^^^^^^^^^^ `cidr_block` on `aws_vpc` takes string, found an object
        // = help: write a text
        resource aws_iam_role_policy tagged { role: machine.name, policy: files.tags }
        //                                                                ^^^^^^^^^^ `policy` on `aws_iam_role_policy` takes string, found map(string)
        // = help: write a text
        resource aws_iam_role_policy whole { role: machine.name, policy: files }
        //                                                               ^^^^^ `policy` on `aws_iam_role_policy` takes string, found a resource as a whole
        // = help: name an attribute of it, such as `id` or `arn`
        resource aws_iam_role_policy listed { role: machine.name, policy: ["s3:GetObject"] }
        //                                                                ^^^^^^^^^^^^^^^^ `policy` on `aws_iam_role_policy` takes a JSON object, found `["s3:GetObject"]`
        // = help: write an object: `{ … }`
    }
}
