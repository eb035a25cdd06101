//! What the command line asks for.

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// "Hitung banyak daerah".
    Table,
    /// The first answer.
    First,
}

impl Subject {
    /// Fewer runs are a trial.
    fn runs(self) -> usize {
        match self {
            Self::Table => 15,
            Self::First => 5,
        }
    }
}

/// How to measure.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) subject: Subject,
    /// Readings of each kind.
    pub(crate) runs: usize,
    /// Whether the figures go into docs/benchmarks.md.
    pub(crate) saves: bool,
}

impl Options {
    /// Reads `first`, `--runs N` and `--save`. Cargo itself adds `--bench`.
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut subject, mut runs, mut saves) = (Subject::Table, None, false);
        let mut words = words.filter(|word| word != "--bench");
        while let Some(word) = words.next() {
            match word.as_str() {
                "first" => subject = Subject::First,
                "--save" => saves = true,
                "--runs" => {
                    let number = words.next().and_then(|number| number.parse().ok());
                    let number = number.filter(|&runs| runs > 0);
                    runs = Some(number.ok_or("--runs needs a number from 1 on.")?);
                }
                other => {
                    return Err(format!(
                        "`{other}` is not understood: first, --runs N, --save."
                    ));
                }
            }
        }
        let enough = subject.runs();
        let runs = runs.unwrap_or(enough);
        if saves && runs < enough {
            return Err(format!("Only {enough} runs or more are saved."));
        }
        Ok(Self {
            subject,
            runs,
            saves,
        })
    }
}
