//! The word that a mistyped one most likely means.

/// The candidate that a mistyped word most likely means, `None` when nothing is near.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = near(word, candidates);
    near.into_iter().max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, c)| c)
}

/// All candidates that a mistyped word may mean with as few slips: of names that differ in digits alone none is nearer
/// than another for beginning alike.
#[must_use]
pub fn equally_near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let slips = |c: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &c.to_lowercase());
    let near = near(word, candidates);
    let least = near.iter().map(|(_, c)| slips(c)).min();
    near.into_iter().map(|(_, c)| c).filter(|c| Some(slips(c)) == least).collect()
}

/// The candidates that are near enough to be meant, and how near.
fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<(f64, &'a str)> {
    const NEAR: f64 = 0.7;
    // Short words that share a letter and a digit pass the first measure, and stand for something else altogether.
    const ALIKE: f64 = 0.5;
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|c| (strsim::jaro_winkler(&word, &c.to_lowercase()), c))
        .filter(|&(score, _)| score >= NEAR)
        .filter(|(_, c)| strsim::normalized_damerau_levenshtein(&word, &c.to_lowercase()) >= ALIKE)
        .collect()
}
