//! Names looked up again and again: plans repeat few models, licenses and features thousands of times.

use std::collections::HashMap;

/// Most names that are found by comparing them one by one, which beats hashing while they are few.
const FEW: usize = 24;

/// What is known by name, worked out at the first sight of each.
#[derive(Debug)]
pub(super) struct Memo<'a, T> {
    few: Vec<(&'a str, T)>,
    many: HashMap<&'a str, T>,
}

impl<'a, T: Copy> Memo<'a, T> {
    pub(super) fn new() -> Self {
        Self { few: Vec::new(), many: HashMap::new() }
    }

    /// What `work_out` gives for a name, called once for each name.
    pub(super) fn get(&mut self, name: &'a str, work_out: impl FnOnce(&'a str) -> T) -> T {
        if let Some(&(_, known)) = self.few.iter().find(|(n, _)| *n == name) {
            return known;
        }
        if self.few.len() < FEW {
            let value = work_out(name);
            self.few.push((name, value));
            return value;
        }
        *self.many.entry(name).or_insert_with(|| work_out(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_worked_out_once() {
        let names: Vec<String> = (0..3 * FEW).map(|n| n.to_string()).collect();
        let mut memo = Memo::new();
        let mut calls = 0;
        for name in names.iter().chain(&names) {
            let value = memo.get(name, |n| {
                calls += 1;
                n.parse::<u32>().unwrap()
            });
            assert_eq!(value.to_string(), *name);
        }
        assert_eq!(calls, names.len());
    }
}
