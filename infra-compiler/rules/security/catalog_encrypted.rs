rule! {
    /// A data catalog is encrypted.
    ///
    /// It holds the passwords of connections. Off by itself: many catalogs hold none.
    pub CatalogEncrypted for aws_glue_data_catalog_encryption_settings as settings {
        require: any(settings.data_catalog_encryption_settings, it => any(it.connection_password_encryption, one => one.return_connection_password_encrypted == true) && any(it.encryption_at_rest, one => one.catalog_encryption_mode != "DISABLED")),
        message: "the catalog is unencrypted",
        help: "set `return_connection_password_encrypted: true` and `catalog_encryption_mode: \"SSE-KMS\"`",
        level: allow,
        fails {
            resource aws_glue_data_catalog_encryption_settings all { data_catalog_encryption_settings { connection_password_encryption { return_connection_password_encrypted: false } encryption_at_rest { catalog_encryption_mode: "DISABLED" } } }
        }
        passes {
            variable key { type: string }
            resource aws_glue_data_catalog_encryption_settings all { data_catalog_encryption_settings { connection_password_encryption { return_connection_password_encrypted: true, aws_kms_key_id: key } encryption_at_rest { catalog_encryption_mode: "SSE-KMS", sse_aws_kms_key_id: key } } }
        }
    }
}
