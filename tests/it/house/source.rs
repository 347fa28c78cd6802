//! Rust source cut into what the house's checks look at: code without its comments, attributes and tests,
//! and the string literals of it.

/// One file's own code.
#[derive(Debug, Default)]
pub struct Source {
    /// The code; comments, literals, attributes and `#[cfg(test)]` items are blanks, lines are kept.
    pub code: String,
    /// Every string literal of that code, with its line, from 1.
    pub strings: Vec<(usize, String)>,
}

impl Source {
    /// Reads a file's text.
    pub fn new(text: &str) -> Self {
        let mut cut = Cut { chars: text.chars().collect(), at: 0, out: Self::default(), line: 1 };
        while cut.at < cut.chars.len() {
            cut.next();
        }
        cut.out
    }

    /// Lines of code on which a path starts with `crate::`, and the word after it.
    pub fn rooms_used(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().flat_map(|(line, code)| {
            code.match_indices("crate::").map(move |(at, found)| {
                let rest = &code[at + found.len()..];
                let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric());
                (line + 1, &rest[..end.unwrap_or(rest.len())])
            })
        })
    }
}

struct Cut {
    chars: Vec<char>,
    at: usize,
    line: usize,
    out: Source,
}

impl Cut {
    fn next(&mut self) {
        if self.sees("//") {
            self.skip_while(|c| c != '\n');
        } else if self.sees("/*") {
            self.skip_comment();
        } else if self.sees("#[cfg(test)]") {
            self.skip_attribute();
            self.skip_item();
        } else if self.sees("#[") || self.sees("#![") {
            self.skip_attribute();
        } else if self.chars[self.at] == '"' || self.sees("r\"") || self.sees("r#") {
            self.string();
        } else if self.chars[self.at] == '\'' {
            self.char_or_lifetime();
        } else {
            self.keep();
        }
    }

    fn sees(&self, what: &str) -> bool {
        let ahead = self.chars[self.at..].iter().take(what.len());
        what.chars().eq(ahead.copied())
    }

    fn keep(&mut self) {
        let c = self.chars[self.at];
        self.out.code.push(c);
        self.line += usize::from(c == '\n');
        self.at += 1;
    }

    fn skip(&mut self) {
        let c = self.chars[self.at];
        self.out.code.push(if c == '\n' { '\n' } else { ' ' });
        self.line += usize::from(c == '\n');
        self.at += 1;
    }

    fn skip_while(&mut self, going: impl Fn(char) -> bool) {
        while self.at < self.chars.len() && going(self.chars[self.at]) {
            self.skip();
        }
    }

    fn skip_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.chars.len() {
            if self.sees("/*") {
                depth += 1;
                self.skip();
            } else if self.sees("*/") {
                depth -= 1;
                self.skip();
            }
            self.skip();
            if depth == 0 {
                return;
            }
        }
    }

    /// An attribute with its brackets; a bracket in one of its strings closes nothing.
    fn skip_attribute(&mut self) {
        let mut depth = 0;
        while self.at < self.chars.len() {
            match self.chars[self.at] {
                '[' => depth += 1,
                ']' => depth -= 1,
                '"' => {
                    let strings = self.out.strings.len();
                    self.string();
                    self.out.strings.truncate(strings);
                    continue;
                }
                _ => {}
            }
            let closed = self.chars[self.at] == ']' && depth == 0;
            self.skip();
            if closed {
                return;
            }
        }
    }

    /// The item behind an attribute: up to its `;` or the end of its braces.
    fn skip_item(&mut self) {
        let (code, strings) = (self.out.code.len(), self.out.strings.len());
        let mut depth = 0;
        while self.at < self.chars.len() {
            let c = self.chars[self.at];
            self.next();
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth == 0 && (c == '}' || c == ';') {
                break;
            }
        }
        self.out.strings.truncate(strings);
        let skipped = self.out.code.split_off(code);
        self.out.code.extend(skipped.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
    }

    fn string(&mut self) {
        let line = self.line;
        let raw = self.chars[self.at] == 'r';
        let hashes = self.chars[self.at..].iter().skip(1).take_while(|&&c| raw && c == '#').count();
        let open = self.at + usize::from(raw) + hashes;
        if self.chars.get(open) != Some(&'"') {
            // A raw identifier, not a string.
            self.keep();
            return;
        }
        while self.at <= open {
            self.skip();
        }
        let end: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
        let mut text = String::new();
        while self.at < self.chars.len() && !self.sees(&end) {
            if !raw && self.chars[self.at] == '\\' {
                text.push('\\');
                self.skip();
            }
            text.push(self.chars[self.at]);
            self.skip();
        }
        (0..end.len().min(self.chars.len() - self.at)).for_each(|_| self.skip());
        self.out.strings.push((line, text));
    }

    fn char_or_lifetime(&mut self) {
        let ahead = |n: usize| self.chars.get(self.at + n).copied();
        let length = match (ahead(1), ahead(2)) {
            (Some('\\'), _) => {
                // The character behind the backslash may itself be a quote.
                let rest = &self.chars[self.at + 3..];
                3 + rest.iter().position(|&c| c == '\'').map_or(0, |n| n + 1)
            }
            (Some(_), Some('\'')) => 3,
            _ => {
                self.keep();
                return;
            }
        };
        (0..length).for_each(|_| self.skip());
    }
}

#[test]
fn comments_tests_and_literals_are_no_code() {
    let text = "//! crate::tui\nuse crate::plan::Plan; // crate::cli\n#[error(\"not [ this ] one\")]\n\
                fn f<'a>(c: char) -> &'a str { if c == '\"' || c == '\\'' { r#\"raw \"one\" here\"# } else { \"two \\\" words\" } }\n\
                /* crate::a /* nested */ */\n#[cfg(test)]\nmod tests { use crate::text; const X: &str = \"in a test\"; }\n\
                use crate::catalog;\n";
    let source = Source::new(text);
    assert_eq!(source.rooms_used().collect::<Vec<_>>(), [(2, "plan"), (8, "catalog")]);
    let strings: Vec<&str> = source.strings.iter().map(|(_, s)| s.as_str()).collect();
    assert_eq!(strings, ["raw \"one\" here", "two \\\" words"]);
    assert_eq!(source.strings[0].0, 4);
}
