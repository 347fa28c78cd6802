//! Things put in numbered buckets: one stable counting sort, so that work stays linear in the plan.

use std::ops::Range;

/// Something that can give its entries again and again, each with the number of its bucket.
///
/// They are asked for twice, once to count and once to place, which is cheaper than a list of them all.
pub(super) trait Entries<T> {
    /// Gives every entry, in the same order at each call.
    fn each(&self, add: &mut impl FnMut(usize, T));
}

/// Items grouped by bucket, in the order they came.
#[derive(Debug)]
pub(super) struct Buckets<T> {
    starts: Vec<usize>,
    items: Vec<T>,
}

impl<T: Copy> Buckets<T> {
    /// Groups entries by their bucket number, which must be below `count`; leaves room for `more` items behind.
    pub(super) fn new(count: usize, more: usize, entries: &impl Entries<T>) -> Self {
        // Shifted by one, so that each start ends up in its place while the items are placed.
        let mut next = vec![0; count + 2];
        let mut filler = None;
        entries.each(&mut |bucket, item| {
            next[bucket + 2] += 1;
            filler = Some(item);
        });
        let mut sum = 0;
        for start in &mut next {
            sum += *start;
            *start = sum;
        }
        let mut items = Vec::with_capacity(sum + more);
        items.extend(filler.into_iter().cycle().take(sum));
        entries.each(&mut |bucket, item| {
            items[next[bucket + 1]] = item;
            next[bucket + 1] += 1;
        });
        Self { starts: next, items }
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

#[cfg(test)]
mod tests {
    use super::*;

    impl Entries<char> for Vec<(usize, char)> {
        fn each(&self, add: &mut impl FnMut(usize, char)) {
            for &(bucket, item) in self {
                add(bucket, item);
            }
        }
    }

    #[test]
    fn items_keep_their_order_inside_a_bucket() {
        let entries = vec![(3, 'a'), (0, 'b'), (3, 'c'), (2, 'd'), (0, 'e')];
        let buckets = Buckets::new(5, 0, &entries);
        let of: Vec<String> = (0..5).map(|b| buckets.of(b).iter().collect()).collect();
        assert_eq!(of, ["be", "", "d", "ac", ""]);
        assert_eq!(buckets.len(), 5);
        assert_eq!(buckets.into_items(), ['b', 'e', 'd', 'a', 'c']);
    }

    #[test]
    fn nothing_is_in_no_bucket() {
        let buckets = Buckets::new(2, 0, &Vec::new());
        assert_eq!((buckets.range(0), buckets.range(1)), (0..0, 0..0));
    }
}
