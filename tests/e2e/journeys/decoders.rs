//! The two decoders of the program, run on damaged programs as they are in `web/`.

use std::fs;

use e2e::{Page, journeys};

journeys!(
    every_cut_and_changed_bit_ends_them: Program,
);

/// How far apart the cuts are, in bytes of the packed program.
const APART: usize = 4_096;

/// How many bits are changed, one in each run.
const FLIPS: usize = 200;

/// The decoders see a damaged program only where its checksum happens to fit. Each run must end: with an error, or with
/// bytes of the announced size.
fn every_cut_and_changed_bit_ends_them(page: &Page) {
    page.open();
    let script = |name: &str| {
        fs::read_to_string(page.project_file(&format!("web/{name}.js")))
            .expect("the script can be read")
    };
    let decoders = [script("intact"), script("lzma"), script("streams")].concat();
    let run = |damage: String| {
        let seconds = page.eval_async(&format!(
            "{decoders}
            const whole = intact(document.getElementById('program'));
            const damaged = whole.slice();
            {damage}
            const since = performance.now();
            try {{ together(unlzma(damaged.subarray(0, end))); }} catch (reason) {{
                if (!(reason instanceof RangeError)) throw reason;
            }}
            return (performance.now() - since) / 1000;"
        ));
        let seconds = seconds.as_f64().expect("the decoders ended");
        assert!(seconds < 2.0, "{damage}: {seconds} s");
    };
    let packed = page.eval_async(&format!(
        "{decoders} return intact(document.getElementById('program')).length;"
    ));
    let packed = packed
        .as_u64()
        .and_then(|length| usize::try_from(length).ok());
    let packed = packed.expect("the built program is whole");
    for end in (0..packed).step_by(APART) {
        run(format!("const end = {end};"));
    }
    let apart = packed.div_ceil(FLIPS);
    for flip in 0..FLIPS {
        let at = flip.saturating_mul(apart).min(packed.saturating_sub(1));
        let bit = flip % 8;
        run(format!(
            "const end = whole.length; damaged[{at}] ^= 1 << {bit};"
        ));
    }
}
