//! The two weighted records. They change together, in one batch of the API, or not at all.

use serde_json::{Value, json};

use super::Failure;
use super::desk::Desk;
use super::place::Place;

/// The records as Route 53 has them, word for word.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Records {
    legacy: Value,
    aws: Value,
    /// Records of the same name that are not of this environment: they take payments too.
    pub(super) strangers: Vec<String>,
}

/// Why a change was not taken.
#[derive(Debug)]
pub(super) enum Refusal {
    /// What it was to change is not what it was said to be: somebody else was faster.
    Overtaken,
    Failed(Failure),
}

impl Records {
    /// Insists on an answer.
    pub(super) fn list(desk: &Desk, place: &Place) -> Result<Self, Failure> {
        // One page: it begins with the records of this name.
        let answer = desk.aws.insist(&[
            "route53",
            "list-resource-record-sets",
            "--no-paginate",
            "--hosted-zone-id",
            &place.zone,
            "--start-record-name",
            &place.name,
            "--start-record-type",
            "A",
        ])?;
        Self::of(&answer, place).ok_or_else(|| {
            Failure::new(format!("the zone {} does not hold both records of {}", place.zone, place.name))
                .help("apply the workspace `aws-production`; until then: payment-stack/docs/traffic.md, `By hand`")
        })
    }

    fn of(answer: &Value, place: &Place) -> Option<Self> {
        let named = |record: &Value| {
            record.get("Name").and_then(Value::as_str).map(|name| name.trim_end_matches('.')) == Some(&place.name)
                && record.get("Type").and_then(Value::as_str) == Some("A")
        };
        let (mut legacy, mut aws, mut strangers) = (None, None, Vec::new());
        for record in answer.get("ResourceRecordSets")?.as_array()?.iter().filter(|record| named(record)) {
            let mut record = record.clone();
            record["Name"] = place.name.clone().into();
            match record.get("SetIdentifier").and_then(Value::as_str) {
                Some(set) if set == place.legacy.record => legacy = Some(record),
                Some(set) if set == place.aws.record => aws = Some(record),
                set => strangers.push(set.unwrap_or("a record without a set").to_owned()),
            }
        }
        Some(Self { legacy: legacy?, aws: aws?, strangers })
    }

    /// The weight of the datacenter and the weight of AWS.
    pub(super) fn weights(&self) -> (u64, u64) {
        let weight = |record: &Value| record.get("Weight").and_then(Value::as_u64).unwrap_or(0);
        (weight(&self.legacy), weight(&self.aws))
    }

    /// The share of AWS in percent. With both weights zero Route 53 splits equally.
    pub(super) fn share(&self) -> u8 {
        let (legacy, aws) = self.weights();
        let share = if legacy + aws == 0 { 50 } else { (100 * aws).div_ceil(legacy + aws) };
        u8::try_from(share).unwrap_or(100)
    }

    fn with_share(&self, percent: u8) -> [Value; 2] {
        let with = |record: &Value, weight: u8| {
            let mut record = record.clone();
            record["Weight"] = weight.into();
            record
        };
        [with(&self.legacy, 100 - percent), with(&self.aws, percent)]
    }

    /// Gives AWS a share, if the records are still these: Route 53 deletes only what it is told word for word, and takes all
    /// changes of a batch or none. Of two at once, one wins.
    pub(super) fn exchange(&self, desk: &Desk, place: &Place, percent: u8) -> Result<(), Refusal> {
        let old = [&self.legacy, &self.aws].map(|record| change("DELETE", record));
        let new = self.with_share(percent).map(|record| change("CREATE", &record));
        let Err(failure) = send(desk, place, &[old, new].concat(), false) else { return Ok(()) };
        // An answer that was lost looks like one that was refused: what is there decides.
        match Self::list(desk, place) {
            Ok(now) if now.with_share(percent) == [now.legacy.clone(), now.aws.clone()] => Ok(()),
            Ok(now) if now.weights() != self.weights() => Err(Refusal::Overtaken),
            _ => Err(Refusal::Failed(failure)),
        }
    }

    /// Gives AWS a share, whatever was there. May be repeated.
    pub(super) fn put(&self, desk: &Desk, place: &Place, percent: u8) -> Result<(), Failure> {
        send(desk, place, &self.with_share(percent).map(|record| change("UPSERT", &record)), true)
    }
}

fn change(action: &str, record: &Value) -> Value {
    json!({ "Action": action, "ResourceRecordSet": record })
}

fn send(desk: &Desk, place: &Place, changes: &[Value], insist: bool) -> Result<(), Failure> {
    let batch = json!({ "Changes": changes }).to_string();
    let call =
        ["route53", "change-resource-record-sets", "--hosted-zone-id", &place.zone, "--change-batch", batch.as_str()];
    if insist { desk.aws.insist(&call) } else { desk.aws.ask(&call) }.map(drop)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Records;
    use crate::traffic::place::Place;

    fn place() -> Place {
        let side = |side: &str| json!({ "record": format!("route53-record-{side}-x"), "switch": "s", "probe": "p" });
        let text = json!({
            "zone": "Z", "name": "pay.example.com", "legacy": side("legacy"), "aws": side("aws"),
            "journal": { "group": "g", "stream": "s" }, "group": "g", "load_balancer": "l", "alarms": [],
        });
        Place::read(&text.to_string()).expect("place")
    }

    fn record(set: &str, weight: u64) -> Value {
        json!({ "Name": "pay.example.com.", "Type": "A", "SetIdentifier": set, "Weight": weight })
    }

    fn records(sets: &[Value]) -> Option<Records> {
        Records::of(&json!({ "ResourceRecordSets": sets }), &place())
    }

    #[test]
    fn the_share_is_what_clients_see() {
        for (legacy, aws, share) in [(100, 0, 0), (95, 5, 5), (0, 100, 100), (0, 0, 50), (0, 1, 100), (2, 1, 34)] {
            let records = records(&[record("route53-record-aws-x", aws), record("route53-record-legacy-x", legacy)])
                .expect("both");
            assert_eq!(records.share(), share, "{legacy} {aws}");
        }
    }

    #[test]
    fn other_sets_of_the_name_are_strangers_and_other_names_are_not() {
        let mut elsewhere = record("route53-record-aws-y", 1);
        elsewhere["Name"] = "shop.example.com.".into();
        let found = records(&[
            record("route53-record-aws-x", 0),
            record("route53-record-aws-aws-x", 5),
            record("route53-record-legacy-x", 100),
            elsewhere,
        ]);
        assert_eq!(found.expect("both").strangers, ["route53-record-aws-aws-x"]);
    }

    #[test]
    fn one_record_alone_is_not_both() {
        assert!(records(&[record("route53-record-aws-x", 0)]).is_none());
    }
}
