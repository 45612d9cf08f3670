//! Ctrl-C while Terraform runs. A terminal sends it to every Terraform too, which then ends in order and leaves its state whole;
//! this program waits for that. While none runs, it ends the program as it does any other.

use std::io;
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether Ctrl-C was pressed while it was held.
#[derive(Debug)]
pub(crate) struct Interrupt {
    pressed: Arc<AtomicBool>,
    /// Whether nobody holds it, so that Ctrl-C does what it does without this.
    free: Arc<AtomicBool>,
}

/// Once this is made, a system has no way back to what Ctrl-C did before; so there is one, which knows when it is free.
static INTERRUPT: OnceLock<Interrupt> = OnceLock::new();

impl Interrupt {
    pub(crate) fn watch() -> io::Result<&'static Self> {
        if let Some(known) = INTERRUPT.get() {
            return Ok(known);
        }
        let new = Self { pressed: Arc::default(), free: Arc::new(AtomicBool::new(true)) };
        #[cfg(unix)]
        {
            use signal_hook::{consts::SIGINT, flag};
            flag::register_conditional_default(SIGINT, Arc::clone(&new.free))?;
            flag::register(SIGINT, Arc::clone(&new.pressed))?;
        }
        Ok(INTERRUPT.get_or_init(|| new))
    }

    /// From now on, until what this returns goes, Ctrl-C is noted and ends nothing.
    pub(crate) fn hold(&self) -> Held<'_> {
        self.pressed.store(false, Ordering::SeqCst);
        self.free.store(false, Ordering::SeqCst);
        Held(self)
    }

    pub(crate) fn is_pressed(&self) -> bool {
        self.pressed.load(Ordering::SeqCst)
    }
}

/// While it lives, Ctrl-C ends nothing.
#[derive(Debug)]
pub(crate) struct Held<'i>(&'i Interrupt);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.free.store(true, Ordering::SeqCst);
    }
}
