//! Mounted twice: what `super` has is not the same.

infra_macros::stack! {
    pub(crate) Site {
        stack super::Zone zone { }
        output zone = zone.name;
        output module = rust(module_path!());
    }
}
