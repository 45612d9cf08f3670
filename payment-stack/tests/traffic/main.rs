//! `payment-stack traffic` as a process, with the real AWS command line, against a simulator of AWS on loopback.
//!
//! Between the two stands a [proxy](proxy) that counts calls, and lets them fail, hang, or be the last that the process sees.

mod concurrency;
mod documents;
mod drill;
mod faults;
mod orders;
mod plans;
mod proxy;
mod safety;
mod simulator;
mod usage;
mod words;
mod world;

use std::process::ExitCode;

use tests::{harness, need::Need, trial};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some((simulator::AS_AWS, words)) = words.split_first().map(|(word, words)| (word.as_str(), words)) {
        return simulator::as_aws(words);
    }
    if drill::is_alone() {
        drill::alone();
        return ExitCode::SUCCESS;
    }
    let simulated = [
        trial!(words::a_shift_is_a_step_and_is_written_down_for_all),
        trial!(words::every_gate_shuts),
        trial!(words::five_minutes_are_not_one_value),
        trial!(words::a_gate_that_cannot_be_read_is_shut),
        trial!(words::a_step_is_not_skipped_unless_forced_with_a_reason),
        trial!(words::nobody_there_to_confirm_changes_nothing),
        trial!(words::twice_the_share_waits_for_instances_and_scale_starts_them),
        trial!(words::another_environment_of_the_same_name_stops_a_shift_and_not_a_rollback),
        trial!(words::the_cutover_has_an_order),
        trial!(words::after_the_cutover_a_rollback_asks_for_the_way_back),
        trial!(words::status_says_what_is_and_what_is_amiss),
        trial!(words::what_could_not_be_sent_is_sent_by_the_next_command),
        trial!(faults::a_rollback_changes_both_records_within_three_seconds),
        trial!(faults::a_rollback_needs_route_53_alone),
        trial!(faults::a_rollback_tries_again),
        trial!(faults::a_rollback_that_route_53_does_not_take_says_how_to_go_on),
        trial!(faults::every_state_of_every_way_is_safe),
        trial!(faults::every_word_killed_at_every_call_is_safe_and_can_be_repeated),
        trial!(faults::every_word_failing_at_every_call_is_safe),
        trial!(faults::every_word_repeated_is_the_same),
        trial!(orders::words_in_any_order_are_safe),
        trial!(documents::every_command_of_the_pages_runs),
        trial!(concurrency::of_two_shifts_one_wins),
        trial!(concurrency::a_rollback_has_the_last_word),
        trial!(concurrency::a_rollback_and_a_cutover_end_with_one),
        trial!(concurrency::what_a_killed_cutover_sent_changes_nothing_after_a_rollback),
    ];
    let with_terraform = [
        trial!(drill::the_whole_migration).long("about ten minutes").waits(),
        trial!(plans::no_plan_and_no_apply_moves_payments),
    ];
    let alone =
        [trial!(usage::more_than_a_hundred_is_wrong_usage), trial!(usage::without_an_environment_it_says_what_to_do)];
    harness::run(
        // The drill first: the others are through before it is.
        with_terraform
            .map(|trial| trial.needs(Need::Provider).needs(Need::PythonModule("moto")))
            .into_iter()
            .chain(simulated.map(|trial| trial.needs(Need::PythonModule("moto"))))
            .chain(alone),
    )
}
