//! Things looked up again and again: plans repeat few models, licenses and sets of features thousands of times.

use foldhash::{HashMap, HashMapExt};
use std::hash::Hash;

/// What is known by key, worked out at the first sight of each.
#[derive(Debug)]
pub(super) struct Memo<K, T> {
    known: HashMap<K, T>,
}

impl<K: Copy + Eq + Hash, T: Copy> Memo<K, T> {
    pub(super) fn new() -> Self {
        Self { known: HashMap::new() }
    }

    /// What `work_out` gives for a key, called once for each key.
    pub(super) fn get(&mut self, key: K, work_out: impl FnOnce(K) -> T) -> T {
        *self.known.entry(key).or_insert_with(|| work_out(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_is_worked_out_once() {
        let names: Vec<String> = (0..100).map(|n| n.to_string()).collect();
        let mut memo = Memo::new();
        let mut calls = 0;
        for name in names.iter().chain(&names) {
            let value = memo.get(name.as_str(), |n| {
                calls += 1;
                n.parse::<u32>().unwrap()
            });
            assert_eq!(value.to_string(), *name);
        }
        assert_eq!(calls, names.len());
    }
}
