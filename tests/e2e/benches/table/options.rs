//! What the command line asks for.

/// Fewer runs are a trial.
const RUNS: usize = 15;

/// How to measure.
#[derive(Debug)]
pub(crate) struct Options {
    /// Readings of each kind.
    pub(crate) runs: usize,
    /// Whether the figures go into docs/benchmarks.md.
    pub(crate) saves: bool,
}

impl Options {
    /// Reads `--runs N` and `--save`. Cargo itself adds `--bench`.
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            runs: RUNS,
            saves: false,
        };
        let mut words = words.filter(|word| word != "--bench");
        while let Some(word) = words.next() {
            match word.as_str() {
                "--save" => options.saves = true,
                "--runs" => {
                    let number = words.next().and_then(|number| number.parse().ok());
                    let number = number.filter(|&runs| runs > 0);
                    options.runs = number.ok_or("--runs needs a number from 1 on.")?;
                }
                other => return Err(format!("`{other}` is not understood: --runs N, --save.")),
            }
        }
        if options.saves && options.runs < RUNS {
            return Err(format!("Only {RUNS} runs or more are saved."));
        }
        Ok(options)
    }
}
