//! Whose form signs take that Chinese, Japanese and Korean have in common.

/// Who writes them; each has a form of its own for many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Writing {
    /// Simplified Chinese, where nothing tells of another.
    #[default]
    Simplified,
    /// Chinese as in Taiwan and Hong Kong.
    Traditional,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
}

/// Signs that only one of the writings has, of those that names of places and companies are made of; and names of
/// countries and cities in their own signs and in our languages, in small letters.
const TELLING: [(Writing, &str, &[&str]); 4] = [
    (
        Writing::Japanese,
        "々〆駅県売浜沢広鉄塩歩応辺峠込畑栃",
        &[
            "日本",
            "東京",
            "大阪",
            "京都",
            "神戸",
            "名古屋",
            "福岡",
            "札幌",
            "japan",
            "japon",
            "tokyo",
            "tokio",
            "osaka",
            "kyoto",
            "yokohama",
            "nagoya",
            "fukuoka",
            "sapporo",
        ],
    ),
    (
        Writing::Korean,
        "",
        &["韓國", "서울", "korea", "corée", "seoul", "séoul", "busan", "incheon"],
    ),
    (
        Writing::Traditional,
        "臺灣廣鐵總區縣辦處學醫國廠",
        &[
            "台北",
            "台中",
            "台南",
            "高雄",
            "香港",
            "澳門",
            "taiwan",
            "taïwan",
            "taipei",
            "kaohsiung",
            "hong kong",
            "hongkong",
            "macau",
            "macao",
        ],
    ),
    (
        Writing::Simplified,
        "东门车业广汉务厂场发书长马鱼龙贸电华",
        &[
            "北京",
            "上海",
            "深圳",
            "中国",
            "china",
            "chine",
            "beijing",
            "peking",
            "pékin",
            "shanghai",
            "shenzhen",
            "guangzhou",
        ],
    ),
];

impl Writing {
    /// What a text tells of it: other letters beside the common signs, then signs that only one of the writings has,
    /// then names of countries and cities.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let kana = |c| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}');
        let hangul = |c| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
        let bopomofo = |c| matches!(c, '\u{3105}'..='\u{312f}');
        if text.contains(kana) {
            return Self::Japanese;
        } else if text.contains(hangul) {
            return Self::Korean;
        } else if text.contains(bopomofo) {
            return Self::Traditional;
        }
        let small = text.to_lowercase();
        let by_sign = TELLING.iter().find(|(_, signs, _)| text.contains(|c| signs.contains(c)));
        let by_name = || TELLING.iter().find(|(.., names)| names.iter().any(|n| small.contains(n)));
        by_sign.or_else(by_name).map_or_else(Self::default, |&(writing, ..)| writing)
    }

    /// How far a font is from the writing, by the region that ends its name: "Noto Sans CJK JP".
    pub(super) fn distance_of(self, name: &str) -> u8 {
        let region = name.rsplit(' ').next().unwrap_or_default();
        let writing = match region {
            "SC" | "CN" | "GB" => Self::Simplified,
            "TC" | "TW" | "HK" => Self::Traditional,
            "JP" | "J" => Self::Japanese,
            "KR" | "K" => Self::Korean,
            _ => return 1,
        };
        match (self, writing) {
            (a, b) if a == b => 0,
            (Self::Simplified, Self::Traditional) | (Self::Traditional, Self::Simplified) => 1,
            _ => 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_writing_is_told_by_what_stands_beside_the_common_signs() {
        for (text, writing) in [
            ("Büro 金山", Writing::Simplified),
            ("Büro 東京ビル", Writing::Japanese),
            ("Büro 서울 漢字", Writing::Korean),
            ("ㄅㄆ 金山", Writing::Traditional),
        ] {
            assert_eq!(Writing::of(text), writing, "{text}");
        }
    }

    #[test]
    fn signs_of_one_writing_alone_go_before_names_of_places() {
        for (text, writing) in [
            ("金山駅前", Writing::Japanese),
            ("臺北分公司", Writing::Traditional),
            ("广州分公司", Writing::Simplified),
            ("Tokyo: 广州分公司", Writing::Simplified),
        ] {
            assert_eq!(Writing::of(text), writing, "{text}");
        }
    }

    #[test]
    fn names_of_countries_and_cities_decide_where_no_sign_does() {
        for (text, writing) in [
            ("Hotel Zürich 東京", Writing::Japanese),
            ("金山 / Bureau de TOKYO", Writing::Japanese),
            ("金山, Séoul", Writing::Korean),
            ("金山, Hongkong", Writing::Traditional),
            ("金山, Peking", Writing::Simplified),
        ] {
            assert_eq!(Writing::of(text), writing, "{text}");
        }
    }

    #[test]
    fn each_sign_tells_of_one_writing() {
        for (n, (_, signs, _)) in TELLING.iter().enumerate() {
            for sign in signs.chars() {
                let again = TELLING.iter().skip(n + 1).any(|(_, more, _)| more.contains(sign));
                assert!(!again && signs.matches(sign).count() == 1, "{sign}");
            }
        }
    }

    #[test]
    fn fonts_of_the_writing_come_first_and_those_of_others_last() {
        let mut names =
            ["Noto Sans CJK HK", "Noto Sans CJK JP", "Noto Sans CJK KR", "Noto Sans CJK SC"];
        for (writing, first) in [
            (Writing::Simplified, "SC"),
            (Writing::Traditional, "HK"),
            (Writing::Japanese, "JP"),
            (Writing::Korean, "KR"),
        ] {
            names.sort_by_key(|name| writing.distance_of(name));
            assert!(names[0].ends_with(first), "{names:?}");
        }
        assert!(
            Writing::Korean.distance_of("Malgun Gothic")
                < Writing::Korean.distance_of("PingFang SC")
        );
    }
}
