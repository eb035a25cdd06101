//! `Repeats`: a journey runs once more only if the driver failed, not the page. It is counted, and two a run are the most.

use std::fmt::{self, Display, Formatter};
use std::panic::{AssertUnwindSafe, Location, catch_unwind, panic_any, resume_unwind};
use std::sync::Mutex;

use fantoccini::error::{CmdError, ErrorStatus};

/// How many journeys of a run may be repeated. The next failure of a driver is a failure of its journey.
const MOST: usize = 2;

/// A failure of a driver that says nothing about the page, as the payload of a panic.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DriverFault(String);

impl DriverFault {
    /// Ends the attempt at a journey. The fault is printed here, as a panic prints only texts.
    #[track_caller]
    pub(crate) fn raise(fault: String) -> ! {
        eprintln!("{}: a driver's own fault: {fault}", Location::caller());
        panic_any(Self(fault))
    }

    /// Whether a command failed between us and the driver, or because the browser is gone: whatever the page does, it
    /// cannot bring that about. A command that takes too long is not among them, as the page may hang.
    pub(crate) fn is_meant_by(fault: &CmdError) -> bool {
        use CmdError::{Failed, FailedC, Json, Lost, NotJson, NotW3C, Standard};
        match fault {
            Failed(_) | FailedC(_) | Lost(_) | NotJson(_) | Json(_) | NotW3C(_) => true,
            Standard(fault) => matches!(
                fault.error,
                ErrorStatus::InvalidSessionId | ErrorStatus::SessionNotCreated
            ),
            _ => false,
        }
    }
}

/// The journeys that were repeated, each with the fault.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<Vec<String>>);

impl Repeats {
    /// Runs an attempt at a journey, and once more after a fault of the driver. Any other failure goes through.
    pub(crate) fn go(&self, name: &str, attempt: impl Fn()) {
        let Err(DriverFault(fault)) = try_once(&attempt) else {
            return;
        };
        assert!(
            self.note(name, &fault),
            "not repeated, as {MOST} journeys of this run were: {fault}"
        );
        if let Err(DriverFault(again)) = try_once(&attempt) {
            panic!("the driver failed twice: {fault}; {again}");
        }
    }

    /// Counts a repeat; false if there were too many before it.
    fn note(&self, name: &str, fault: &str) -> bool {
        let mut noted = self.0.lock().expect("nothing fails while the lock is held");
        let may_be = noted.len() < MOST;
        if may_be {
            noted.push(format!("{name}: {fault}"));
        }
        may_be
    }
}

fn try_once(attempt: &impl Fn()) -> Result<(), DriverFault> {
    catch_unwind(AssertUnwindSafe(attempt)).map_err(|payload| {
        match payload.downcast::<DriverFault>() {
            Ok(fault) => *fault,
            Err(payload) => resume_unwind(payload),
        }
    })
}

/// `repeated: 1 (undo::keys::over_http::webkit: its driver does not answer)`
impl Display for Repeats {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let noted = self.0.lock().expect("nothing fails while the lock is held");
        write!(formatter, "repeated: {}", noted.len())?;
        if noted.is_empty() {
            return Ok(());
        }
        write!(formatter, " ({})", noted.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io;

    use fantoccini::error::WebDriver;

    use super::*;

    /// Runs a journey that ends in turn as `attempts` do; says how often it ran, and whether it passed.
    fn run(repeats: &Repeats, name: &str, attempts: &[fn()]) -> (usize, bool) {
        let ran = Cell::new(0_usize);
        let attempt = || {
            let at = ran.get();
            ran.set(at.saturating_add(1));
            attempts[at]();
        };
        let passed = catch_unwind(AssertUnwindSafe(|| repeats.go(name, attempt))).is_ok();
        (ran.get(), passed)
    }

    fn pass() {}

    fn page_fails() {
        panic!("rate should be 105");
    }

    fn driver_fails() {
        DriverFault::raise("the connection is lost".to_owned());
    }

    #[test]
    fn a_page_that_fails_has_no_second_chance() {
        let repeats = Repeats::default();
        assert_eq!(run(&repeats, "a", &[page_fails, pass]), (1, false));
        assert_eq!(repeats.to_string(), "repeated: 0");
    }

    #[test]
    fn a_driver_that_fails_is_repeated_and_counted() {
        let repeats = Repeats::default();
        assert_eq!(run(&repeats, "a", &[driver_fails, pass]), (2, true));
        assert_eq!(
            repeats.to_string(),
            "repeated: 1 (a: the connection is lost)"
        );
    }

    #[test]
    fn the_repeat_must_pass() {
        let repeats = Repeats::default();
        for second in [page_fails, driver_fails] {
            assert_eq!(
                run(&repeats, "a", &[driver_fails, second, pass]),
                (2, false)
            );
        }
    }

    #[test]
    fn more_than_two_repeats_end_the_run_red() {
        let repeats = Repeats::default();
        for name in ["a", "b"] {
            assert_eq!(run(&repeats, name, &[driver_fails, pass]), (2, true));
        }
        assert_eq!(run(&repeats, "c", &[driver_fails, pass]), (1, false));
    }

    #[test]
    fn only_what_no_page_can_cause_is_the_drivers_own() {
        let told = |error| CmdError::Standard(WebDriver::new(error, "told by the driver"));
        let lost = io::Error::from(io::ErrorKind::ConnectionReset);
        for fault in [
            CmdError::Lost(lost),
            CmdError::NotJson("<html>".to_owned()),
            told(ErrorStatus::InvalidSessionId),
            told(ErrorStatus::SessionNotCreated),
        ] {
            assert!(DriverFault::is_meant_by(&fault), "{fault:?}");
        }
        for error in [
            ErrorStatus::NoSuchElement,
            ErrorStatus::NoSuchWindow,
            ErrorStatus::JavascriptError,
            ErrorStatus::ScriptTimeout,
            ErrorStatus::Timeout,
            ErrorStatus::UnexpectedAlertOpen,
            ErrorStatus::UnknownError,
        ] {
            let fault = told(error);
            assert!(!DriverFault::is_meant_by(&fault), "{fault:?}");
        }
    }
}
