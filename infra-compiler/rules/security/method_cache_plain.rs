rule! {
    /// What an API remembers is encrypted.
    ///
    /// A cache of answers holds what the answers hold. Off by itself: answers that all may read need it not.
    pub MethodCachePlain for aws_api_gateway_method_settings as it {
        when: it.settings.caching_enabled == true,
        require: it.settings.cache_data_encrypted == true,
        message: "the cache is unencrypted",
        help: "set `cache_data_encrypted: true`",
        at: it.settings,
        level: allow,
        fails {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { caching_enabled: true } }
        }
        passes {
            variable api { type: string }
            resource aws_api_gateway_method_settings all { rest_api_id: api, stage_name: "live", method_path: "*/*", settings { caching_enabled: true, cache_data_encrypted: true } }
        }
    }
}
