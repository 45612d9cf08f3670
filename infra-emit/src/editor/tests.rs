use infra_compiler::diagnostic::Diagnostics;

use super::*;

fn shadow_of(source: &str) -> String {
    let (mut spans, mut out) = (Spans::new(), Diagnostics::new());
    let mut no_files = |_: &str, _: Span| Err(String::new());
    let parsed = infra_compiler::parse::parse_stacks(source.parse().unwrap(), &mut spans, &mut out, &mut no_files);
    shadow(&parsed.stacks[0], &spans).to_string()
}

#[test]
fn names_types_bodies_and_references_are_there() {
    let text = shadow_of(
        "pub Demo<cidr: cidr, around: net::Place> {
            validation { condition: cidr != around.cidr, error_message: \"the network is taken\" }
            /// The network.
            resource aws_vpc vpc { cidr_block: cidr, type: 1, lifecycle { prevent_destroy: true } }
            stack net::Zone zone {}
            output a = \"{vpc.cidr_block}\";
            output b = [for x in aws_vpc.vpc: x.id];
        }",
    );
    assert!(text.contains("# [doc = \"The network.\"] pub vpc : types :: aws_vpc ,"), "{text}");
    assert!(text.contains("pub zone : net :: Zone"), "{text}");
    assert!(text.contains("pub around : net :: Place"), "{text}");
    assert!(text.contains("let _ = & names . around ;"), "{text}");
    assert!(text.contains("types :: aws_vpc { cidr_block : any () , .. any () }"), "{text}");
    assert!(text.contains("| it : types :: aws_vpc | { let _ = & it . r#type ; }"), "{text}");
    assert!(text.contains("let _ = & names . vpc . cidr_block ;"), "{text}");
    assert!(text.contains("let _ = & names . cidr ;"), "{text}");
    assert!(!text.contains("names . x"), "{text}");
    assert!(!text.contains("prevent_destroy : any"), "{text}");
}

#[test]
fn what_no_schema_has_is_no_error_of_the_shadow() {
    let text = shadow_of(
        "pub Demo {
            data aws_ami linux { most_recnt: true }
            resource aws_instance web { ami: linux.id, provisioner \"local-exec\" { command: \"true\" } }
        }",
    );
    assert!(text.contains("let _ = types :: data :: aws_ami { .. any () } ;"), "{text}");
    assert!(text.contains("| it : types :: data :: aws_ami | { let _ = & it . most_recnt ; }"), "{text}");
    assert!(text.contains("pub mod data { use super :: Any ;"), "{text}");
    assert!(!text.contains("pub most_recnt"), "{text}");
    assert!(text.contains("types :: aws_instance { ami : any () , .. any () }"), "{text}");
    assert!(!text.contains("provisioner"), "{text}");
}

#[test]
fn what_a_program_generated_has_none() {
    let items: Vec<String> = (0..=MOST).map(|index| format!("resource aws_vpc v{index} {{}}")).collect();
    assert!(shadow_of(&format!("pub Demo {{ {} }}", items.join(" "))).is_empty());
}
