//! The plan of steps: how large a share may become at once.

use super::Failure;

/// Shares of AWS in percent, one after the other.
const STEPS: [u8; 5] = [0, 5, 25, 50, 100];

/// The next step after a share.
pub(super) fn next(from: u8) -> u8 {
    STEPS.into_iter().find(|step| *step > from).unwrap_or(100)
}

/// Whether the share may go from one to the other: up to the next step and no further, down as far as one likes.
pub(super) fn allowed(from: u8, to: u8) -> Result<(), Failure> {
    let next = next(from);
    if to <= next {
        return Ok(());
    }
    Err(Failure::new(format!("from {from} % the next step is {next} %, not {to} %"))
        .help(format!("run `payment-stack traffic shift {next}` first, or say `--force` and why with `--reason`")))
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn goes_up_one_step_at_a_time() {
        for (from, to) in [(0, 0), (0, 5), (0, 3), (5, 25), (7, 25), (25, 50), (50, 100), (100, 100)] {
            assert!(allowed(from, to).is_ok(), "{from} to {to}");
        }
        for (from, to) in [(0, 6), (0, 100), (5, 50), (25, 51), (49, 100)] {
            assert!(allowed(from, to).is_err(), "{from} to {to}");
        }
    }

    #[test]
    fn goes_down_at_once() {
        for (from, to) in [(100, 0), (100, 50), (50, 49), (25, 5)] {
            assert!(allowed(from, to).is_ok(), "{from} to {to}");
        }
    }

    #[test]
    fn the_refusal_names_the_next_step() {
        let refusal = allowed(5, 100).expect_err("too far");
        assert_eq!(refusal.to_string(), "from 5 % the next step is 25 %, not 100 %");
        assert!(refusal.fixes().iter().any(|fix| fix.contains("shift 25")));
    }
}
