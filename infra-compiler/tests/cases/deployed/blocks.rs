// infra.lock:
//
// [demo.prod]
// "aws_acm_certificate.changed" = { fixed = { "validation_option[2].domain_name" = ["a.example.com", "b.example.com"], "validation_option[]" = 2 } }
// "aws_acm_certificate.turned" = { fixed = { "validation_option[2].domain_name" = ["a.example.com", "b.example.com"], "validation_option[]" = 2 } }
// "aws_acm_certificate.more" = { fixed = { "validation_option.domain_name" = "a.example.com", "validation_option[]" = 1 } }
// "aws_ecr_repository.images" = { data = "the images", fixed = { "encryption_configuration.encryption_type" = "AES256", "encryption_configuration[]" = 1 } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        rules { recreates: "deny" }
        resource aws_acm_certificate changed {
            domain_name: "a.example.com",
            validation_method: "EMAIL",
            subject_alternative_names: ["b.example.com", "c.example.com"],
            validation_option { domain_name: "a.example.com", validation_domain: "example.com" }
          //^^^^^^^^^^^^^^^^^ `validation_option.domain_name` was ["a.example.com", "b.example.com"] in `prod`: the change destroys `aws_acm_certificate.changed`
          // = help: keep `domain_name` as it was in each
          // = help: if it is meant, write `#[allow(recreates, reason = "…")]` until it is deployed
            validation_option { domain_name: "c.example.com", validation_domain: "example.com" }
            lifecycle { create_before_destroy: true }
        }
        // In another order it is the same.
        resource aws_acm_certificate turned {
            domain_name: "a.example.com",
            validation_method: "EMAIL",
            subject_alternative_names: ["b.example.com"],
            validation_option { domain_name: "b.example.com", validation_domain: "example.com" }
            validation_option { domain_name: "a.example.com", validation_domain: "example.com" }
            lifecycle { create_before_destroy: true }
        }
        resource aws_acm_certificate more {
            domain_name: "a.example.com",
            validation_method: "EMAIL",
            subject_alternative_names: ["b.example.com"],
            validation_option { domain_name: "a.example.com", validation_domain: "example.com" }
          //^^^^^^^^^^^^^^^^^ the number of blocks `validation_option` was 1 in `prod`: the change destroys `aws_acm_certificate.more`
          // = help: keep as many blocks `validation_option` as there were
          // = help: if it is meant, write `#[allow(recreates, reason = "…")]` until it is deployed
            validation_option { domain_name: "b.example.com", validation_domain: "example.com" }
            lifecycle { create_before_destroy: true }
        }
        resource aws_ecr_repository images {
            name: "ecr-repository-{suffix}",
            encryption_configuration { encryption_type: "KMS" }
            //                                          ^^^^^ `encryption_configuration.encryption_type` was "AES256" in `prod`: the change destroys `aws_ecr_repository.images` with the images
            // = help: keep `encryption_type: "AES256"`
            // = help: if it is meant: save the data, or declare a second resource beside this one and switch to it; then write `#[allow(replaces, reason = "…")]` until it is deployed
        }
    }
}
