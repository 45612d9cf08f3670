use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    deployed::changes,
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    mode::Mode,
};

/// An edit that replaces what is deployed and holds data.
static CODE: Code = Code {
    name: "replaces",
    family: Family::Deployed,
    summary: "An edit that replaces what is deployed and holds data.",
    why: "Some arguments cannot change in place: the provider destroys the resource and makes another one, empty. Where that is \
          meant, see to the data first (a snapshot, or a second resource and a switch over to it), then allow it with the \
          reason until it is deployed everywhere.",
    fails: &[Example(
        r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
        //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `bucket` was "s3-bucket-prod" in `prod`: the change destroys `aws_s3_bucket.receipts` with the objects
    }
}"#,
    )],
    passes: &[
        Example(
            r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket receipts { bucket: "s3-bucket-{suffix}", force_destroy: true }
    }
}"#,
        ),
        Example(
            r#"// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        #[allow(replaces, reason = "the receipts were copied to the archive on the 3rd")]
        resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
    }
}"#,
        ),
    ],
    source: "the lock, and the plans of the real provider",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Resource(resource)]).of_roots();

fn resource(context: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    let Some(deployed) = context.deployed.filter(|_| resource.mode == Mode::Managed) else { return };
    for change in changes(context.evaluated, (deployed, context.refactored()), resource, &context.target.schemas) {
        let Some(data) = &change.data else { continue };
        let message = format!("{} with {data}", change.said(resource));
        let found = Diagnostic::error(&CODE, change.span, message);
        out.push(
            item,
            found.help(change.kept()).help(
                "if it is meant: save the data, or declare a second resource beside this one and switch to it; then write \
                 `#[allow(replaces, reason = \"…\")]` until it is deployed",
            ),
        );
    }
}
