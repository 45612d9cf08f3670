//! The stacks: two roots and what they are built from, one file each.

pub mod access;
pub mod alerts;
pub mod application;
pub mod aws_production;
pub mod backup;
pub mod dashboard;
pub mod database;
pub mod datacenter;
pub mod endpoints;
pub mod entrance_alarms;
pub mod legacy_sync;
pub mod load_balancer;
pub mod migration_dashboard;
pub mod network;
pub mod notifications;
pub mod production_dashboard;
pub mod replication;
pub mod replication_alarms;
pub mod replication_settings;
pub mod traffic;
pub mod traffic_place;
pub mod traffic_truth;
pub mod web_firewall;
