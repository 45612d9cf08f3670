//! What each word of `traffic` does where nothing goes wrong, and what it refuses.

use crate::safety::at_rest;
use crate::world::{Run, World};

fn refused(run: &Run, why: &str) {
    assert_eq!(run.output.status.code(), Some(1), "{}", run.said());
    assert!(run.complaint().contains(why), "{why} in {}", run.complaint());
}

pub(crate) fn a_shift_is_a_step_and_is_written_down_for_all() {
    let world = World::new();
    at_rest(&world.state(), 0, "datacenter");
    let run = world.run(&["shift", "5", "--yes", "--reason", "phase 2"]).ok();
    at_rest(&world.state(), 5, "datacenter");
    assert!(run.said().contains("datacenter 100 -> 95, AWS 0 -> 5"), "{}", run.said());
    // Opened before its first weight.
    let order: Vec<_> = run.states.iter().filter(|(what, _)| what.starts_with("after route53")).collect();
    assert_eq!(order.len(), 2);
    assert_eq!((order[0].1.aws_open, order[0].1.aws), (true, 0));
    assert_eq!((order[1].1.aws_open, order[1].1.aws), (true, 5));
    assert_eq!(world.outcomes(), ["begun", "done"]);
    let entry = world.journal().remove(1);
    assert_eq!(entry["who"], "arn:aws:sts::123456789012:user/moto");
    assert_eq!((&entry["reason"], &entry["from"], &entry["to"]), (&"phase 2".into(), &0.into(), &5.into()));
    assert_eq!(entry["notes"].as_array().map(Vec::len), Some(7));

    // Closed after its last.
    let run = world.run(&["shift", "0", "--yes"]).ok();
    at_rest(&world.state(), 0, "datacenter");
    let order: Vec<_> = run.states.iter().filter(|(what, _)| what.starts_with("after route53")).collect();
    assert_eq!((order[0].1.aws_open, order[0].1.aws), (true, 0));
    assert!(!order[1].1.aws_open);
}

/// Lets something go wrong in a world.
type Fault = Box<dyn Fn(&World)>;

pub(crate) fn every_gate_shuts() {
    let health = |side: &str| {
        let probe = format!("/{side}/probe");
        move |world: &World| {
            crate::world::metric("AWS/Route53", "HealthCheckStatus", &[("HealthCheckId", world.text(&probe))], 0.0);
        }
    };
    let task = |name: &'static str, value: f64| {
        move |world: &World| {
            let (instance, task) = (world.text("/migration/instance"), world.text("/migration/forward/id"));
            let dimensions = [("ReplicationInstanceIdentifier", instance), ("ReplicationTaskIdentifier", task)];
            crate::world::metric("AWS/DMS", name, &dimensions, value);
        }
    };
    let alarm = |pointer: &'static str, state: &'static str| {
        move |world: &World| crate::world::alarm(world.text(pointer), state)
    };
    let break_it: [(&str, Fault); 9] = [
        ("datacenter health", Box::new(health("legacy"))),
        ("AWS health", Box::new(health("aws"))),
        ("replication", Box::new(|world: &World| world.stop("forward"))),
        ("replication lag", Box::new(task("CDCLatencySource", 9.0))),
        ("validation", Box::new(task("ValidationFailedOverallCount", 1.0))),
        ("alarms", Box::new(alarm("/alarms/0", "ALARM"))),
        ("alarms", Box::new(alarm("/alarms/1", "ALARM"))),
        ("alarms", Box::new(alarm("/migration/stop_alarm", "ALARM"))),
        ("alarms", Box::new(alarm("/migration/stop_alarm", "INSUFFICIENT_DATA"))),
    ];
    for (gate, break_it) in break_it {
        let world = World::new();
        break_it(&world);
        refused(&world.run(&["shift", "5", "--yes"]), &format!("the gate `{gate}` is shut"));
        at_rest(&world.state(), 0, "datacenter");
        assert_eq!(world.outcomes(), ["refused"], "{gate}");
    }
}

pub(crate) fn five_minutes_are_not_one_value() {
    let world = World::new();
    // An identifier of which there is one value only.
    let mut place = world.place.clone();
    place["aws"]["probe"] = "young".into();
    crate::world::metric("AWS/Route53", "HealthCheckStatus", &[("HealthCheckId", "young")], 1.0);
    world.parameter("traffic-place", &place.to_string());
    refused(&world.run(&["shift", "5", "--yes"]), "the gate `AWS health` is shut: data of 1 minutes, 5 are needed");
}

pub(crate) fn a_gate_that_cannot_be_read_is_shut() {
    for service in ["monitoring", "dms", "autoscaling"] {
        let world = World::new();
        let run = world.run_with(crate::proxy::Fault::Refuse(service, 100), &["shift", "5", "--yes"]);
        refused(&run, "is shut");
        at_rest(&world.state(), 0, "datacenter");
    }
}

pub(crate) fn a_step_is_not_skipped_unless_forced_with_a_reason() {
    let world = World::new();
    refused(&world.run(&["shift", "50", "--yes"]), "the next step is 5 %");
    crate::world::alarm(world.text("/alarms/0"), "ALARM");
    world.run(&["shift", "50", "--yes", "--force", "--reason", "rehearsed"]).ok();
    at_rest(&world.state(), 50, "datacenter");
    assert_eq!(world.outcomes(), ["refused", "begun", "done"]);
}

pub(crate) fn nobody_there_to_confirm_changes_nothing() {
    let world = World::new();
    for words in [["shift", "5"].as_slice(), &["rollback"]] {
        refused(&world.run(words), "it was not confirmed");
    }
    at_rest(&world.state(), 0, "datacenter");
}

pub(crate) fn twice_the_share_waits_for_instances_and_scale_starts_them() {
    let world = World::at(50);
    // 2.5 instances' worth of requests in one minute.
    crate::world::metric(
        "AWS/ApplicationELB",
        "RequestCount",
        &[("LoadBalancer", world.text("/load_balancer"))],
        2500.0,
    );
    let run = world.run(&["shift", "100", "--yes"]);
    refused(&run, "the gate `capacity` is shut");
    let needed: u32 =
        run.said().split("capacity: ").nth(1).and_then(|text| text.split(' ').next()?.parse().ok()).expect("a number");
    assert!((5..=6).contains(&needed), "{}", run.said());
    world.run(&["scale", "100"]).ok();
    world.run(&["shift", "100", "--yes"]).ok();
    at_rest(&world.state(), 100, "datacenter");
}

pub(crate) fn another_environment_of_the_same_name_stops_a_shift_and_not_a_rollback() {
    let world = World::at(5);
    world.stranger("route53-record-aws-drill1");
    refused(&world.run(&["shift", "25", "--yes"]), "route53-record-aws-drill1 takes part in");
    let run = world.run(&["rollback", "--yes"]).ok();
    assert!(run.complaint().contains("route53-record-aws-drill1"), "{}", run.complaint());
    at_rest(&world.state(), 0, "datacenter");
}

pub(crate) fn the_cutover_has_an_order() {
    let world = World::at(50);
    refused(&world.run(&["cutover", "--yes"]), "AWS serves 50 % of the payments");
    world.run(&["shift", "100", "--yes", "--force", "--reason", "test"]).ok();
    // The datacenter owns the writes still: it is AWS's spare until it does not.
    at_rest(&world.state(), 100, "datacenter");
    refused(&world.run(&["cutover", "--yes"]), "the gate `forward task stopped` is shut");
    world.stop("forward");
    refused(&world.run(&["cutover", "--yes"]), "the gate `reverse task running` is shut");
    world.start("reverse");
    world.run(&["cutover", "--yes"]).ok();
    at_rest(&world.state(), 100, "aurora");
    for share in ["100", "50", "0"] {
        let run = world.run(&["shift", share, "--yes", "--force", "--reason", "no force helps"]);
        refused(&run, "Aurora owns the writes");
    }
    at_rest(&world.state(), 100, "aurora");
}

pub(crate) fn after_the_cutover_a_rollback_asks_for_the_way_back() {
    let world = World::cut_over();
    let run = world.run(&["rollback", "--yes"]).ok();
    assert!(run.said().contains("runs, 3 s behind"), "{}", run.said());
    at_rest(&world.state(), 0, "datacenter");

    let world = World::cut_over();
    world.stop("reverse");
    refused(&world.run(&["rollback", "--yes"]), "what it holds may not be in the datacenter");
    at_rest(&world.state(), 100, "aurora");
    world.run(&["rollback", "--yes", "--accept-loss", "payments since 14:02"]).ok();
    at_rest(&world.state(), 0, "datacenter");
    assert!(world.journal().last().expect("entry").to_string().contains("payments since 14:02"));
}

pub(crate) fn status_says_what_is_and_what_is_amiss() {
    let world = World::at(5);
    let run = world.run(&["status"]).ok();
    for part in
        ["share of AWS   5 %", "weight 95, open", "writes         datacenter", "step to 25 %", "shift 0 % -> 5 %  Done"]
    {
        assert!(run.said().contains(part), "{part} in {}", run.said());
    }
    assert_eq!(run.complaint(), "");
    let mut state = world.state();
    state.share = 0;
    world.put(&state);
    let run = world.run(&["status"]).ok();
    assert!(run.complaint().contains("0 % was written down last"), "{}", run.complaint());

    let run = World::cut_over().run(&["status"]).ok();
    for part in ["weight 0, closed", "writes         aurora", "only with the reverse task at work", "runs, 3 s behind"]
    {
        assert!(run.said().contains(part), "{part} in {}", run.said());
    }
}

pub(crate) fn what_could_not_be_sent_is_sent_by_the_next_command() {
    let world = World::new();
    let run = world.run_with(crate::proxy::Fault::Refuse("logs", 100), &["shift", "5", "--yes"]).ok();
    assert!(run.complaint().contains("waits on this machine"), "{}", run.complaint());
    assert_eq!(world.journal().len(), 0);
    world.run(&["rollback", "--yes"]).ok();
    assert_eq!(world.outcomes(), ["begun", "done", "begun", "done"]);
}
