use infra_core::synth::Job;
use infra_core::template::{Hole, Source, Stack, Target};

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
        document: "{ \"data\": { \"terraform_remote_state\": { \"p\": \u{2}0\u{3} } } }",
        holes: &[Hole::RemoteState("aws-production")],
        modules: &[],
        addresses: "data.terraform_remote_state.p\t0\t1\t1\t\t\n\
                    aws_route.sync\t0\t2\t1\t0\tsync[\"a.b\"].routes\n\
                    aws_eip.sync\t0\t3\t1\t\tsync[\"a.b\"]\n\nsrc/main.rs\n",
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
    n5["AwsProduction"]
    n2["aws_lb"]
    subgraph s0_0["network"]
      n0["aws_vpc"]
      n1["aws_subnet × 2"]
    end
  end
  subgraph s1["LegacySync (legacy-sync)"]
    subgraph s1_0["sync[#quot;a.b#quot;]"]
      n4["aws_eip"]
      subgraph s1_0_0["sync[#quot;a.b#quot;].routes"]
        n3["aws_route"]
      end
    end
  end
  n1 --> n0
  n2 --> n1
  n3 --> n5
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
    n0 [label="network × 3"];
    n1 [label="AwsProduction"];
  }
  subgraph cluster_1 {
    label="LegacySync (legacy-sync)";
    subgraph cluster_1_0 {
      label="sync[\"a.b\"]";
      n2 [label="sync[\"a.b\"].routes"];
      n3 [label="sync[\"a.b\"]"];
    }
  }
  n1 -> n0;
  n2 -> n1;
}
"#;
    assert_eq!(dot(&picture(Detail::Stack)), expected);
}

#[test]
fn one_box_per_resource() {
    let text = dot(&picture(Detail::Resource));
    for line in ["n2 [label=\"aws_subnet.network_b\"];", "n2 -> n0;", "n3 -> n2;"] {
        assert!(text.contains(line), "{text}");
    }
    assert!(!text.contains("var.x"));
}

/// A root that is read and not drawn stands outside; nothing stands alone.
#[test]
fn of_one_root_what_it_reads_is_drawn_beside_it() {
    let alone = Picture::of(&[Job { stack: &LEGACY, target: &LEGACY.targets[0] }], Detail::Type);
    let text = mermaid(&alone);
    assert!(text.ends_with("  end\n  n2[\"aws-production\"]\n  n0 --> n2\n"), "{text}");
    let read = Picture::of(&[Job { stack: &PRODUCTION, target: &PRODUCTION.targets[0] }], Detail::Type);
    assert!(!mermaid(&read).contains("[\"AwsProduction\"]"));
}
