//! Output formats: what they are called, how their files end, and which function writes them.

/// One format of one kind of output; `R` is the function that writes it.
#[derive(Debug, Clone, Copy)]
pub struct Format<R> {
    /// Name, as `--format` takes it.
    pub name: &'static str,
    /// Endings of file names that choose it, without the dot.
    pub endings: &'static [&'static str],
    /// Writes it.
    pub render: R,
}
