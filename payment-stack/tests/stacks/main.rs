//! Facts about the synthesized programs, one file for each nested stack and one for what concerns the whole.

mod access;
mod addresses;
mod alerts;
mod allows;
mod application;
mod backup;
mod constraints;
mod database;
mod document;
mod endpoints;
mod evidence;
mod golden;
mod independence;
mod naming;
mod network;
mod replication;
mod secrecy;
mod state;
mod templates;
mod traffic;
