//! Of rooms below, what only whole programs show.

mod names;
mod rule_tables;
