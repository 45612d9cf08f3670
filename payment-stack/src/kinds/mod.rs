//! Resource kinds: one provider type each, run this company's way.

pub mod alarm;
pub mod aurora;
pub mod encryption_key;
pub mod health_check;
pub mod interface_endpoint;
pub mod log_group;
pub mod replication_task;
pub mod security_group;
pub mod service_role;
pub mod side_check;
pub mod side_switch;
