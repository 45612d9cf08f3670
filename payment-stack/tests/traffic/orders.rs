//! Words in any order, with kills, faults, and several people at once: a walk through the states of the traffic, drawn by a seed.
//!
//! `TRAFFIC_SEED` asks for other walks, `TRAFFIC_ROUNDS` for more of them; without them every run draws the same.

use tests::random::Random;

use crate::proxy::Fault;
use crate::safety::{at_rest, judge};
use crate::world::{Run, State, World};

/// How many steps a walk has.
const STEPS: usize = 8;
/// More calls than any word makes.
const CALLS: usize = 24;

pub(crate) fn words_in_any_order_are_safe() {
    let number = |name: &str, or: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(or);
    let (seed, rounds) = (number("TRAFFIC_SEED", 1), number("TRAFFIC_ROUNDS", 2));
    for round in seed..seed + rounds {
        let mut walk = Walk {
            random: Random(round),
            world: World::new(),
            reverse: false,
            said: vec![format!("TRAFFIC_SEED={round}")],
        };
        for _ in 0..STEPS {
            walk.step();
        }
        walk.home();
    }
}

/// What a person says.
#[derive(Debug, Clone)]
enum Word {
    Shift(u8),
    Cutover,
    Rollback { whatever_is_lost: bool },
}

impl Word {
    fn draw(random: &mut Random) -> Self {
        match random.below(8) {
            0 | 1 => Self::Rollback { whatever_is_lost: random.chance(30) },
            2 | 3 => Self::Cutover,
            // Often all of it: only from there the writes are turned.
            4 | 5 => Self::Shift(100),
            _ => Self::Shift(*random.pick(&[0, 5, 25, 50]).expect("shares")),
        }
    }

    fn text(&self) -> Vec<String> {
        let words = match self {
            Self::Shift(share) => format!("shift {share} --yes --force --reason walk"),
            Self::Cutover => "cutover --yes --force --reason walk".to_owned(),
            Self::Rollback { whatever_is_lost: false } => "rollback --yes".to_owned(),
            Self::Rollback { whatever_is_lost: true } => "rollback --yes --accept-loss walk".to_owned(),
        };
        words.split(' ').map(str::to_owned).collect()
    }

    /// The share and the owner that it leads to, if it may be said.
    fn goal(&self, from: &State, reverse: bool) -> Option<(u64, &'static str)> {
        match self {
            Self::Shift(share) => (from.owner == "datacenter").then_some((u64::from(*share), "datacenter")),
            Self::Cutover => (from.aws == 100).then_some((100, "aurora")),
            Self::Rollback { whatever_is_lost } => {
                (from.owner == "datacenter" || reverse || *whatever_is_lost).then_some((0, "datacenter"))
            }
        }
    }
}

struct Walk {
    random: Random,
    world: World,
    /// Whether what Aurora holds reaches the datacenter.
    reverse: bool,
    said: Vec<String>,
}

impl Walk {
    fn step(&mut self) {
        if self.random.chance(25) {
            self.reverse = !self.reverse;
            if self.reverse {
                self.world.start("reverse");
            } else {
                self.world.stop("reverse");
            }
            self.said.push(format!("reverse task: {}", self.reverse));
        }
        if self.random.chance(30) { self.two() } else { self.one() }
    }

    fn one(&mut self) {
        let word = Word::draw(&mut self.random);
        let call = self.random.below(CALLS) + 1;
        let fault = match self.random.below(6) {
            0 => Fault::KillBefore(call),
            1 => Fault::KillAfter(call),
            2 => Fault::Fail(call),
            3 => Fault::Refuse(
                self.random.pick(&["ssm", "logs", "route53 POST", "sts", "dms"]).expect("operations"),
                1 + call % 3,
            ),
            _ => Fault::None,
        };
        let before = self.world.state();
        self.note(format!("{word:?} {fault:?} from {before:?}"));
        // Each state on the way is judged where the run ends.
        let run = self.run(fault.clone(), &word);
        let now = self.judge(&run.complaint());
        let goal = word.goal(&before, self.reverse);
        match goal {
            Some((share, owner)) if run.output.status.success() => at_rest(&now, share, owner),
            None => {
                assert!(!run.output.status.success(), "{:?}: {}", self.said, run.said());
                assert_eq!((now.aws, &now.owner), (before.aws, &before.owner), "{:?}", self.said);
            }
            // A call that cannot be made again ends the word.
            Some(_) => assert_ne!(fault, Fault::None, "{:?}: {}", self.said, run.complaint()),
        }
    }

    /// Two people at once; neither knows of the other. The first of them may be stopped at any call: then the other is a
    /// rollback, which mends what the first leaves.
    fn two(&mut self) {
        let one = Word::draw(&mut self.random);
        let (calls, call) = (self.random.below(CALLS), self.random.below(CALLS) + 1);
        let fault = match self.random.below(4) {
            0 => Fault::KillBefore(call),
            1 => Fault::KillAfter(call),
            _ => Fault::None,
        };
        let other = match fault {
            Fault::None => Word::draw(&mut self.random),
            _ => Word::Rollback { whatever_is_lost: true },
        };
        self.note(format!("{one:?} {fault:?}, and {other:?} after {calls} calls"));
        let text = [one.text(), other.text()];
        let words = text.each_ref().map(|words| words.iter().map(String::as_str).collect::<Vec<_>>());
        let first = self.world.begin(fault, &words[0]);
        first.reach(calls);
        let second = self.world.begin(Fault::None, &words[1]);
        let runs = [first, second].map(crate::world::Running::end_unjudged);
        self.judge(&runs.map(|run| run.complaint()).concat());
    }

    fn run(&self, fault: Fault, word: &Word) -> Run {
        let text = word.text();
        self.world.run_with(fault, &text.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The state that it rests in.
    fn judge(&self, complaint: &str) -> State {
        let state = self.world.state();
        judge(&format!("{:?} {complaint}", self.said), &state);
        state
    }

    fn note(&mut self, what: String) {
        tests::note!("{what}");
        self.said.push(what);
    }

    /// From wherever it ended there is one word that leads home.
    fn home(self) {
        self.run(Fault::None, &Word::Rollback { whatever_is_lost: true }).ok();
        at_rest(&self.world.state(), 0, "datacenter");
    }
}
