//! Things put in numbered buckets: one stable counting sort, so that work stays linear in the plan.

use std::ops::Range;

/// Items grouped by bucket, in the order they came.
#[derive(Debug)]
pub(super) struct Buckets<T> {
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T: Copy> Buckets<T> {
    /// Groups items by their bucket number, which must be below `count`.
    pub(super) fn new(count: usize, entries: &[(usize, T)]) -> Self {
        let mut starts = vec![0; count + 1];
        for &(bucket, _) in entries {
            starts[bucket + 1] += 1;
        }
        for bucket in 0..count {
            starts[bucket + 1] += starts[bucket];
        }
        let Some(&(_, filler)) = entries.first() else {
            return Self { starts, items: Vec::new() };
        };
        let mut next = starts.clone();
        let mut items = vec![filler; entries.len()];
        for &(bucket, item) in entries {
            items[next[bucket]] = item;
            next[bucket] += 1;
        }
        Self { starts, items }
    }

    /// Where a bucket's items stand among all items.
    pub(super) fn range(&self, bucket: usize) -> Range<usize> {
        self.starts[bucket]..self.starts[bucket + 1]
    }

    /// The items of a bucket.
    pub(super) fn of(&self, bucket: usize) -> &[T] {
        &self.items[self.range(bucket)]
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// All items, bucket after bucket.
    pub(super) fn into_items(self) -> Vec<T> {
        self.items
    }
}
