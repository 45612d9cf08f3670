use std::io::{self, BufRead as _, IsTerminal as _};

use crate::{Context, Failure};

/// Asks whoever sits there; whether they said yes.
///
/// # Errors
///
/// Nobody sits there.
pub(crate) fn approve(question: &str, context: &mut Context<'_>) -> Result<bool, Failure> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return Err(Failure::usage("nobody is there to approve this").help("look at `plan` first, then add `--yes`"));
    }
    write!(context.out, "{question} Only `yes` goes on: ")?;
    context.out.flush()?;
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer)?;
    Ok(answer.trim() == "yes")
}
