//! The word that a mistyped one most likely means.

/// The candidate that a mistyped word most likely means, `None` when nothing is near.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.7;
    // Short words that share a letter and a digit pass the first measure, and stand for something else altogether.
    const ALIKE: f64 = 0.5;
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|c| (strsim::jaro_winkler(&word, &c.to_lowercase()), c))
        .filter(|&(score, _)| score >= NEAR)
        .filter(|(_, c)| strsim::normalized_damerau_levenshtein(&word, &c.to_lowercase()) >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, c)| c)
}
