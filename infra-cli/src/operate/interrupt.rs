//! Ctrl-C while Terraform runs. A terminal sends it to Terraform too, which then ends in order and leaves its state whole; this
//! program waits for that.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether Ctrl-C was pressed since this was made; while it lives, that ends nothing.
#[derive(Debug)]
pub(crate) struct Interrupt {
    pressed: Arc<AtomicBool>,
    #[cfg(unix)]
    registered: signal_hook::SigId,
}

impl Interrupt {
    #[cfg(unix)]
    pub(crate) fn watch() -> io::Result<Self> {
        let pressed = Arc::new(AtomicBool::new(false));
        let registered = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&pressed))?;
        Ok(Self { pressed, registered })
    }

    #[cfg(not(unix))]
    pub(crate) fn watch() -> io::Result<Self> {
        Ok(Self { pressed: Arc::new(AtomicBool::new(false)) })
    }

    pub(crate) fn is_pressed(&self) -> bool {
        self.pressed.load(Ordering::Relaxed)
    }
}

#[cfg(unix)]
impl Drop for Interrupt {
    fn drop(&mut self) {
        signal_hook::low_level::unregister(self.registered);
    }
}
