//! Several roots, each begun once those that it waits for are done, independent ones side by side.
//!
//! Each runs in a thread of its own and tells what happens; this thread hears it, and alone writes to the terminal. Nothing that
//! fails here ends a Terraform: those that run are waited for.

use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::{Interrupt, News, Report, Root, Run, Verdict};
use crate::{Context, Failure, counted};

/// How often Ctrl-C is looked for.
const POLL: Duration = Duration::from_millis(50);

/// The roots that a command works on, and how it ended with each.
#[derive(Debug)]
pub(crate) struct Fleet<'a> {
    roots: Arc<[Root<'a>]>,
    /// Of each root, those before it that it waits for.
    waits_for: Vec<Vec<usize>>,
    /// Of each root that it ended with.
    verdicts: Vec<Option<Verdict>>,
    failures: Vec<Failure>,
    /// How many run side by side.
    limit: NonZeroUsize,
    interrupt: &'static Interrupt,
}

/// What the thread of a root tells.
struct Told<T> {
    root: usize,
    told: Telling<T>,
}

enum Telling<T> {
    News(News),
    Ended(Result<(T, Option<Verdict>), Failure>, Duration),
}

impl<'a> Fleet<'a> {
    /// Roots in the order in which to apply them.
    pub(super) fn new(roots: Vec<Root<'a>>, limit: NonZeroUsize, interrupt: &'static Interrupt) -> Self {
        let waits_for = waits(&roots, Root::reads);
        let verdicts = vec![None; roots.len()];
        Self { roots: roots.into(), waits_for, verdicts, failures: Vec::new(), limit, interrupt }
    }

    /// The same, each after those that read it.
    pub(crate) fn reversed(self) -> Self {
        let roots: Vec<Root<'a>> = self.roots.iter().rev().cloned().collect();
        let waits_for = waits(&roots, |root, other| other.reads(root));
        Self { roots: roots.into(), waits_for, ..self }
    }

    pub(crate) fn roots(&self) -> &[Root<'a>] {
        &self.roots
    }

    /// Whether Ctrl-C was pressed while they ran.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupt.is_pressed()
    }

    /// Whether it ended so with one of them.
    pub(crate) fn has(&self, verdict: Verdict) -> bool {
        self.verdicts.contains(&Some(verdict))
    }

    /// All of them.
    pub(crate) fn all(&self) -> Vec<usize> {
        (0..self.roots.len()).collect()
    }

    /// Those that can be begun together: what they wait for is done. What waits in vain is said to be skipped.
    pub(crate) fn step(&mut self, report: &mut Report, context: &mut Context<'_>) -> Result<Vec<usize>, Failure> {
        let mut step = Vec::new();
        for index in 0..self.roots.len() {
            if self.verdict(index).is_some() {
                continue;
            }
            if self.interrupt.is_pressed() {
                self.settle(index, Verdict::Stopped, Duration::ZERO, report, context)?;
            } else if let Some(skipped) = self.in_vain(index) {
                self.settle(index, skipped, Duration::ZERO, report, context)?;
            } else if self.is_free(index) {
                step.push(index);
            }
        }
        Ok(step)
    }

    /// Does this work for these roots, side by side where none waits for another; what it gave for each that did not fail, in
    /// the order of the roots. A verdict that comes with that is final.
    pub(crate) fn run<T: Send>(
        &mut self,
        which: &[usize],
        work: impl Fn(&Root<'a>, Run<'_>) -> Worked<T> + Sync,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<Vec<(usize, T)>, Failure> {
        let (roots, interrupt, work) = (Arc::clone(&self.roots), self.interrupt, &work);
        let _held = interrupt.hold();
        let (sender, receiver) = mpsc::channel::<Told<T>>();
        let mut waiting = which.to_vec();
        let (mut running, mut given, mut stopping) = (0, Vec::new(), false);
        // Once nobody hears it any longer, nothing more is begun.
        let mut deaf: Option<Failure> = None;
        thread::scope(|scope| {
            loop {
                if interrupt.is_pressed() && !stopping && running > 0 {
                    stopping = true;
                    let _ = report.stopping(context);
                }
                let begin =
                    if deaf.is_some() { Ok(Vec::new()) } else { self.begin(&mut waiting, running, report, context) };
                for index in begin.unwrap_or_else(|failure| unheard(&mut deaf, failure)) {
                    let Some(root) = roots.get(index) else { continue };
                    let sender = sender.clone();
                    running += 1;
                    let thread = move || tell(index, root, interrupt, work, &sender);
                    if let Err(error) = thread::Builder::new().spawn_scoped(scope, thread) {
                        running -= 1;
                        let failure = Failure::new(format!("cannot begin with `{}`: {error}", root.workspace()));
                        deaf.get_or_insert(failure);
                    }
                }
                if running == 0 {
                    break;
                }
                let Ok(Told { root: index, told }) = receiver.recv_timeout(POLL) else { continue };
                let Some(root) = roots.get(index) else { continue };
                let heard = match told {
                    Telling::News(news) => report.news(root, &news, context),
                    Telling::Ended(worked, took) => {
                        running -= 1;
                        match worked {
                            Ok((value, verdict)) => {
                                let at = given.partition_point(|(other, _)| *other < index);
                                given.insert(at, (index, value));
                                verdict.map_or(Ok(()), |verdict| self.settle(index, verdict, took, report, context))
                            }
                            Err(failure) => self.fail(index, failure, took, report, context),
                        }
                    }
                };
                if let Err(failure) = heard {
                    deaf.get_or_insert(failure);
                }
            }
        });
        match deaf {
            // Who stops reading has not asked for half of it.
            Some(failure) if failure.exit_code() == 0 && !waiting.is_empty() => Err(Failure::new(
                "nobody reads what is said any longer: what had begun was ended, the rest was not begun",
            )),
            Some(failure) => Err(failure),
            None => Ok(given),
        }
    }

    /// Those that begin now; what waits in vain is taken out, and said to be.
    fn begin(
        &mut self,
        waiting: &mut Vec<usize>,
        running: usize,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<Vec<usize>, Failure> {
        let mut begin = Vec::new();
        for index in std::mem::take(waiting) {
            if self.interrupt.is_pressed() {
                self.settle(index, Verdict::Stopped, Duration::ZERO, report, context)?;
            } else if let Some(skipped) = self.in_vain(index) {
                self.settle(index, skipped, Duration::ZERO, report, context)?;
            } else if running + begin.len() < self.limit.get() && self.is_free(index) {
                begin.push(index);
            } else {
                waiting.push(index);
            }
        }
        Ok(begin)
    }

    fn verdict(&self, index: usize) -> Option<Verdict> {
        self.verdicts.get(index).copied().flatten()
    }

    fn waits_for(&self, index: usize) -> &[usize] {
        self.waits_for.get(index).map_or(&[], Vec::as_slice)
    }

    /// Whether all that a root waits for is done.
    fn is_free(&self, index: usize) -> bool {
        self.waits_for(index).iter().all(|other| self.verdict(*other).is_some())
    }

    /// The verdict of a root that waits for one that will not come.
    fn in_vain(&self, index: usize) -> Option<Verdict> {
        let (other, verdict) = self.waits_for(index).iter().find_map(|other| {
            let verdict = self.verdict(*other).filter(|verdict| !verdict.frees())?;
            Some((self.roots.get(*other)?, verdict))
        })?;
        Some(Verdict::Skipped { other: other.workspace(), failed: verdict.fails() })
    }

    fn settle(
        &mut self,
        index: usize,
        verdict: Verdict,
        took: Duration,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        if let Some(known) = self.verdicts.get_mut(index) {
            *known = Some(verdict);
        }
        match self.roots.get(index) {
            Some(root) => report.ended(root, verdict, took, context),
            None => Ok(()),
        }
    }

    fn fail(
        &mut self,
        index: usize,
        failure: Failure,
        took: Duration,
        report: &mut Report,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        if let Some(root) = self.roots.get(index) {
            report.failed(root, &failure, context)?;
        }
        self.failures.push(failure);
        self.settle(index, Verdict::Failed, took, report, context)
    }

    /// Why the command failed, if it did: of one root alone what it said, of several, of which each said it when it happened,
    /// how many.
    pub(crate) fn conclude(mut self) -> Result<(), Failure> {
        let fails = self.verdicts.iter().flatten().filter(|verdict| verdict.fails()).count();
        let all = self.roots.len();
        if fails == 0 {
            return Ok(());
        }
        if all == 1
            && let Some(failure) = self.failures.pop()
        {
            return Err(failure);
        }
        let failed = self.failures.len();
        let message = match fails - failed {
            0 => format!("{failed} of {} failed", counted(all, "root")),
            skipped => format!("{failed} of {} failed, {skipped} did not begin", counted(all, "root")),
        };
        Err(Failure::new(message).help("mend what is said above and run it again: what is done stays done"))
    }
}

/// What the work for a root gives: a value, and its verdict if that is final.
pub(crate) type Worked<T> = Result<(T, Option<Verdict>), Failure>;

/// Works for a root, and tells what happens and how it ended.
fn tell<'a, T>(
    index: usize,
    root: &Root<'a>,
    interrupt: &Interrupt,
    work: &impl Fn(&Root<'a>, Run<'_>) -> Worked<T>,
    sender: &Sender<Told<T>>,
) {
    let begun = Instant::now();
    // Whoever hears it hears it to the end.
    let say = |news| drop(sender.send(Told { root: index, told: Telling::News(news) }));
    let worked = catch_unwind(AssertUnwindSafe(|| work(root, Run::new(&say, interrupt))));
    let worked = worked.unwrap_or_else(|_| Err(Failure::new(format!("the run of `{}` panicked", root.workspace()))));
    let _ = sender.send(Told { root: index, told: Telling::Ended(worked, begun.elapsed()) });
}

fn unheard(deaf: &mut Option<Failure>, failure: Failure) -> Vec<usize> {
    deaf.get_or_insert(failure);
    Vec::new()
}

/// Of each root, the ones before it for which this holds. Of a circle, those behind are left out, so that all are begun.
fn waits<'a>(roots: &[Root<'a>], waits: impl Fn(&Root<'a>, &Root<'a>) -> bool) -> Vec<Vec<usize>> {
    let of = |(index, root)| {
        let before = roots.iter().take(index).enumerate();
        before.filter(|(_, other)| waits(root, other)).map(|(other, _)| other).collect()
    };
    roots.iter().enumerate().map(of).collect()
}
