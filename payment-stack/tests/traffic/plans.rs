//! The real Terraform and provider beside `traffic`: the traffic's part of the program, applied to the simulator.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tests::terraform;

use crate::proxy::{Fault, Proxy};
use crate::safety::judge;
use crate::simulator::simulator;
use crate::world::{State, World, records};

/// A checkout: a folder with the program.
struct Checkout {
    folder: PathBuf,
}

impl Checkout {
    /// The traffic's part alone: what it takes of the load balancer is written out.
    fn new(world: &World, name: &str) -> Self {
        let out = world.folder.path().join(name);
        let synth = Command::new(env!("CARGO_BIN_EXE_payment-stack"))
            .args(["synth", "--target", "aws=5.100", "--stack", "aws-production", "--suffix", &world.suffix, "--out"])
            .arg(&out)
            .output()
            .expect("synth");
        assert!(synth.status.success(), "{}", String::from_utf8_lossy(&synth.stderr));
        let folder = out.join("aws-production");
        let text = std::fs::read_to_string(folder.join("main.tf.json")).expect("text");
        let text = text.replace("${aws_lb.application_load_balancer_alb.dns_name}", "lb.example.com");
        let text = text.replace("${aws_lb.application_load_balancer_alb.zone_id}", "Z35SXDOTRQ7X7K");
        let mut document: Value = serde_json::from_str(&text).expect("JSON");
        let all = document.as_object_mut().expect("document");
        all.retain(|section, _| ["terraform", "provider", "variable", "resource", "data"].contains(&&**section));
        for section in ["resource", "data"] {
            let types = all[section].as_object_mut().expect("types");
            types.retain(|ty, _| ty.starts_with("aws_route53_") || ty == "aws_ssm_parameter");
            for resources in types.values_mut() {
                resources
                    .as_object_mut()
                    .expect("resources")
                    .retain(|name, _| name.starts_with("traffic_") || name.starts_with("truth_"));
            }
            types.retain(|_, resources| resources.as_object().is_some_and(|resources| !resources.is_empty()));
        }
        std::fs::write(folder.join("main.tf.json"), document.to_string()).expect("written");
        let inputs = json!({
            // No record of the zone has it yet.
            "domain_name": format!("pay.{}.example.com", world.suffix),
            "hosted_zone": format!("{}.example.com", world.suffix),
            "legacy_address": "203.0.113.10",
            "vpn_connection_id": "vpn-0123456789abcdef0",
            "oncall_email": "oncall@example.com",
        });
        std::fs::write(folder.join("inputs.auto.tfvars.json"), inputs.to_string()).expect("written");
        terraform::init(&folder);
        let checkout = Self { folder };
        checkout.terraform(&["workspace", "select", "-or-create", "aws-production"]).expect("workspace");
        checkout
    }

    fn terraform(&self, words: &[&str]) -> Result<String, String> {
        self.terraform_at(simulator().address, words)
    }

    fn terraform_at(&self, aws: SocketAddr, words: &[&str]) -> Result<String, String> {
        let output = terraform::command(&self.folder)
            .args(words)
            .env("AWS_ENDPOINT_URL", format!("http://{aws}"))
            .stdin(Stdio::null())
            .output()
            .expect("terraform");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() {
            Ok(text(&output.stdout))
        } else {
            Err(text(&output.stdout) + &text(&output.stderr))
        }
    }

    /// Runs it, and gives the weighted records as they were after each change: an apply that stops half way leaves one of these.
    fn each_moment(&self, world: &World, words: &[&str]) -> Vec<Vec<(String, u64)>> {
        let moments = Arc::new(Mutex::new(Vec::new()));
        let (seen, zone) = (Arc::clone(&moments), world.text("/zone").to_owned());
        let look = move |what: &str| {
            if what == "after route53 POST rrset" {
                let mut records = records(&zone);
                records.sort();
                seen.lock().expect("lock").push(records);
            }
        };
        let proxy = Proxy::new(Fault::None, Box::new(look));
        self.terraform_at(proxy.address, words).expect("done");
        moments.lock().expect("lock").clone()
    }

    fn apply(&self, more: &[&str]) -> Result<String, String> {
        self.terraform(&[["apply", "-auto-approve", "-input=false", "-no-color"].as_slice(), more].concat())
    }

    /// Nothing to change, or what.
    fn plan(&self) -> Result<String, String> {
        self.terraform(&["plan", "-input=false", "-no-color", "-detailed-exitcode"])
    }

    fn state(&self) -> PathBuf {
        self.folder.join("terraform.tfstate.d/aws-production/terraform.tfstate")
    }

    /// Where the program's records and checks are, as the fixture says it of its own.
    fn place(&self, world: &World) -> Value {
        let state: Value = serde_json::from_str(&std::fs::read_to_string(self.state()).expect("state")).expect("JSON");
        let of = |ty: &str, name: &str| -> Value {
            let all = state["resources"].as_array().expect("resources");
            let found = all.iter().find(|resource| resource["type"] == ty && resource["name"] == name);
            found.unwrap_or_else(|| panic!("{ty}.{name}"))["instances"][0]["attributes"].clone()
        };
        let side = |side: &str| {
            let check = |name: &str| of("aws_route53_health_check", &format!("traffic_{side}_{name}"))["id"].clone();
            let record = of("aws_route53_record", &format!("traffic_{side}"))["set_identifier"].clone();
            json!({ "record": record, "switch": check("switch"), "probe": check("health"), "verdict": check("side") })
        };
        json!({
            "zone": of("aws_route53_zone", "traffic_zone")["zone_id"],
            "name": format!("pay.{}.example.com", world.suffix),
            "legacy": side("legacy"),
            "aws": side("aws"),
        })
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().expect("folder")).expect("folder");
    std::fs::copy(from, to).expect("copied");
}

/// At a share, as `traffic` leaves it.
fn moved(world: &World, share: u64, owner: &str) -> State {
    let state = State {
        legacy: 100 - share,
        aws: share,
        legacy_open: owner == "datacenter",
        aws_open: share > 0,
        owner: owner.to_owned(),
        share,
    };
    world.put(&state);
    state
}

/// Before the first shift and after the last, each moment has the datacenter with all the weight, or nothing at all.
fn dark_at_each(world: &World, moments: &[Vec<(String, u64)>]) {
    let record = |side: &str, weight: u64| (format!("route53-record-{side}-{}", world.suffix), weight);
    let (alone, both) = (vec![record("legacy", 100)], vec![record("aws", 0), record("legacy", 100)]);
    assert!(moments.len() >= 4, "{moments:?}");
    for moment in moments {
        assert!(moment.is_empty() || *moment == alone || *moment == both, "{moment:?} in {moments:?}");
    }
    // The datacenter's record comes first and goes last, so that there is a moment at which it is alone.
    assert!(moments.contains(&alone), "{moments:?}");
}

pub(crate) fn no_plan_and_no_apply_moves_payments() {
    let mut world = World::bare();
    let here = Checkout::new(&world, "here");
    let moments = here.each_moment(&world, &["apply", "-auto-approve", "-input=false"]);
    dark_at_each(&world, &moments);
    world.place = here.place(&world);
    let dark = world.state();
    judge("after the first apply", &dark);
    assert_eq!((dark.aws, dark.aws_open, dark.legacy_open), (0, false, true));

    // Another checkout has the state and nothing else of this one.
    let elsewhere = Checkout::new(&world, "elsewhere");
    for (share, owner) in [(25, "datacenter"), (100, "aurora")] {
        let state = moved(&world, share, owner);
        copy(&here.state(), &elsewhere.state());
        elsewhere.plan().expect("no change");
        // A change of something else, by an apply that knows nothing of the shift: the weights are not refreshed either.
        let address = format!("-var=legacy_address=203.0.113.{share}");
        here.apply(&["-refresh=false", &address]).expect("applied");
        assert_eq!(world.state(), state, "{share}");
        here.apply(&["-var=legacy_address=203.0.113.10"]).expect("applied");
        assert_eq!(world.state(), state, "{share}");
    }

    // Made anew it is what it was: neither record ever rests at zero beside the other's zero.
    let state = moved(&world, 100, "aurora");
    here.apply(&["-replace=aws_route53_record.traffic_aws"]).expect("applied");
    assert_eq!(world.state(), state);

    // An environment of the same name and another suffix is refused before it makes a record.
    let stranger = World::bare();
    let zone = format!("{}.example.com", world.suffix);
    let words = [format!("-var=domain_name=pay.{zone}"), format!("-var=hosted_zone={zone}")];
    let refusal =
        Checkout::new(&stranger, "stranger").apply(&words.each_ref().map(String::as_str)).expect_err("refused");
    assert!(refusal.contains("give each environment"), "{refusal}");
    assert_eq!(world.state(), state);

    // The end, after the roll back that the page asks for first.
    moved(&world, 0, "datacenter");
    let moments = here.each_moment(&world, &["destroy", "-auto-approve", "-input=false"]);
    dark_at_each(&world, &moments);
}
