stack! {
    pub Demo {
        resource aws_m2_application app { name: "m2-application-{suffix}", engine_type: "bluage" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing block `definition` on `aws_m2_application`
      // = help: add `definition { … }`
        resource aws_dataexchange_event_action export {
            event { revision_published { data_set_id: "set" } }
            action { export_revision_to_s3 { encryption { type: "AES256" } } }
            //       ^^^^^^^^^^^^^^^^^^^^^ missing block `revision_destination` on `export_revision_to_s3` of `aws_dataexchange_event_action`
            // = help: add `revision_destination { … }`
        }
    }
}
