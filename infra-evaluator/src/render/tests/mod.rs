mod build;
mod document;
mod values;
