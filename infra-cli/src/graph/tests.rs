use infra_core::synth::Job;
use infra_core::template::{Source, Stack, Target};

use super::*;

const PRODUCTION: Stack = Stack {
    name: "AwsProduction",
    workspace: "aws-production",
    docs: "",
    targets: &[Target {
        versions: "",
        document: "",
        holes: &[],
        modules: &[],
        addresses: "aws_vpc.network_main\t0\t3\t9\t\tnetwork\n\
                    aws_subnet.network_a\t0\t4\t9\t0\tnetwork\n\
                    aws_subnet.network_b\t0\t5\t9\t0\tnetwork\n\
                    aws_lb.main\t0\t6\t9\t1,2,4\t\n\
                    var.x\t0\t7\t9\t\t\n\
                    \nsrc/main.rs\n",
        locked: "",
    }],
    source: &Source { rust: &[], nested: &[], rules: &[] },
    reads: &[],
    lock: "",
};

const LEGACY: Stack = Stack {
    name: "LegacySync",
    workspace: "legacy-sync",
    reads: &["aws-production"],
    targets: &[Target {
        versions: "",
        document: "",
        holes: &[],
        modules: &[],
        addresses: "data.terraform_remote_state.p\t0\t1\t1\t\t\n\nsrc/main.rs\n",
        locked: "",
    }],
    ..PRODUCTION
};

fn picture(detail: Detail) -> Picture {
    Picture::of(&[&PRODUCTION, &LEGACY].map(|stack| Job { stack, target: &stack.targets[0] }), detail)
}

#[test]
fn one_box_per_type_of_an_instance() {
    let expected = r#"flowchart LR
  subgraph s0["AwsProduction (aws-production)"]
    n0["AwsProduction"]
    n3["aws_lb"]
    subgraph s0_1["network"]
      n1["aws_vpc"]
      n2["aws_subnet × 2"]
    end
  end
  subgraph s1["LegacySync (legacy-sync)"]
    n4["LegacySync"]
  end
  n2 --> n1
  n3 --> n2
  n4 --> n0
"#;
    assert_eq!(mermaid(&picture(Detail::Type)), expected);
}

#[test]
fn one_box_per_instance() {
    let expected = r#"digraph stacks {
  rankdir=LR;
  node [shape=box, style=rounded, fontname="sans-serif"];
  graph [style=rounded, fontname="sans-serif"];
  subgraph cluster_0 {
    label="AwsProduction (aws-production)";
    n0 [label="AwsProduction"];
    n1 [label="network × 3"];
  }
  subgraph cluster_1 {
    label="LegacySync (legacy-sync)";
    n2 [label="LegacySync"];
  }
  n0 -> n1;
  n2 -> n0;
}
"#;
    assert_eq!(dot(&picture(Detail::Stack)), expected);
}

#[test]
fn one_box_per_resource() {
    let text = dot(&picture(Detail::Resource));
    for line in ["n3 [label=\"aws_subnet.network_b\"];", "n3 -> n1;", "n4 -> n3;"] {
        assert!(text.contains(line), "{text}");
    }
    assert!(!text.contains("var.x"));
}
