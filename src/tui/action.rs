//! The one table of actions. Key hints, help, the palette, `docs/keys.md` and the engineer's own keys all
//! read it; nothing else declares a key.
//!
//! What an action does is in [`super::update`]; its sentence is `tui-do-NAME`, its short word in the hints
//! `tui-hint-NAME`.

use super::app::App;
use super::possible as can;

/// Where a key is listened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// With a plan open and no dialog over it, and on the welcome screen.
    Everywhere,
    /// With a plan open and no dialog over it.
    Plan,
    /// On the welcome screen.
    Welcome,
    /// In a form.
    Form,
    /// In a field that takes text.
    Text,
    /// In a list to choose from.
    List,
    /// In a list whose lines are edited.
    Lines,
    /// On a page to be printed or looked through.
    Page,
    /// In a comparison.
    Outline,
    /// In what-if and at the cheapest choice.
    Trial,
    /// When something is asked.
    Question,
}

impl Context {
    /// Every context in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::Plan,
        Self::Everywhere,
        Self::Welcome,
        Self::Form,
        Self::Text,
        Self::List,
        Self::Lines,
        Self::Page,
        Self::Outline,
        Self::Trial,
        Self::Question,
    ];

    /// The contexts that listen at the same time and are asked after it.
    #[must_use]
    pub const fn asked_before(self) -> &'static [Self] {
        match self {
            Self::Plan | Self::Welcome => &[Self::Everywhere],
            Self::Lines => &[Self::List, Self::Everywhere],
            Self::Text => &[Self::Form],
            _ => &[],
        }
    }

    /// Key of its title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Everywhere => "tui-context-everywhere",
            Self::Plan => "tui-context-plan",
            Self::Welcome => "tui-context-welcome",
            Self::Form => "tui-context-form",
            Self::Text => "tui-context-text",
            Self::List => "tui-context-list",
            Self::Lines => "tui-context-lines",
            Self::Page => "tui-context-page",
            Self::Outline => "tui-context-outline",
            Self::Trial => "tui-context-trial",
            Self::Question => "tui-context-question",
        }
    }
}

/// Why an action is not possible now: the key of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhyNot(pub &'static str);

/// An action as it is declared.
#[derive(Debug)]
pub struct Spec {
    /// Which it is.
    pub action: Action,
    /// Stable name, as the engineer's own keys file writes it.
    pub name: &'static str,
    /// Its default keys.
    pub keys: &'static [&'static str],
    /// Where its keys are listened to.
    pub context: Context,
    /// Whether it can be done now, and if not, why.
    pub possible: fn(&App) -> Result<(), WhyNot>,
}

impl Spec {
    /// Key of the sentence that says what the action does.
    #[must_use]
    pub fn help(&self) -> String {
        format!("tui-do-{}", self.name)
    }

    /// Key of its short word in the hints.
    #[must_use]
    pub fn hint(&self) -> String {
        format!("tui-hint-{}", self.name)
    }

    /// Whether it can be chosen by name: keys inside dialogs cannot.
    #[must_use]
    pub fn in_palette(&self) -> bool {
        matches!(self.context, Context::Everywhere | Context::Plan)
    }
}

macro_rules! table {
    ($($context:ident { $($action:ident $name:literal [$($key:literal)*] $possible:path;)+ })+) => {
        /// Every action of the interface.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Action { $($($action,)+)+ }

        /// The table, in the order of help and documentation.
        pub static TABLE: &[Spec] = &[$($(Spec {
            action: Action::$action,
            name: $name,
            keys: &[$($key),*],
            context: Context::$context,
            possible: $possible,
        },)+)+];
    };
}

impl Action {
    /// What the table says of it.
    #[must_use]
    pub fn spec(self) -> &'static Spec {
        // The enum and the table come from one list, in one order.
        &TABLE[self as usize]
    }
}

table! {
    Plan {
        NextPane "next-pane" ["Tab"] can::plan;
        PreviousPane "previous-pane" ["Shift-Tab"] can::plan;
        Fold "fold" ["Space"] can::fold;
        FoldAll "fold-all" ["Z"] can::plan;
        Add "add" ["a"] can::plan;
        Edit "edit" ["e"] can::edit;
        Delete "delete" ["d" "Delete"] can::delete;
        Duplicate "duplicate" ["D"] can::duplicate;
        Move "move" ["m"] can::move_away;
        Cut "cut" ["x"] can::cut;
        Paste "paste" ["v"] can::paste;
        Increase "increase" ["+"] can::number;
        Decrease "decrease" ["-"] can::number;
        Fix "fix" ["f"] can::fix;
        Waive "waive" ["W"] can::waive;
        Why "why" ["w"] can::why;
        Paths "paths" ["p"] can::plan;
        Cheapest "cheapest" ["$"] can::cheapest;
        WhatIf "what-if" ["t"] can::plan;
        Compare "compare" ["C"] can::plan;
        Bill "bill" ["b"] can::plan;
        Findings "findings" ["F"] can::plan;
        Inspector "inspector" ["i"] can::plan;
        NextFinding "next-finding" ["!"] can::findings;
        Find "find" ["/"] can::plan;
        FindNext "find-next" ["n"] can::find_next;
        FindPrevious "find-previous" ["N"] can::find_next;
        Undo "undo" ["u"] can::undo;
        Redo "redo" ["Ctrl-r"] can::redo;
        Save "save" ["Ctrl-s"] can::plan;
        SaveAs "save-as" ["S"] can::plan;
        Print "print" ["Ctrl-p"] can::plan;
        ReadPrices "read-prices" [] can::read_prices;
        Readings "readings" ["r"] can::plan;
        Inventory "inventory" ["I"] can::inventory;
        Balance "balance" ["B"] can::plan;
        Orders "orders" ["O"] can::plan;
        Waivers "waivers" [] can::plan;
        Copy "copy" ["y"] can::plan;
        Close "close" [] can::plan;
    }
    Everywhere {
        Up "up" ["Up" "k"] can::always;
        Down "down" ["Down" "j"] can::always;
        Left "left" ["Left" "h"] can::always;
        Right "right" ["Right" "l"] can::always;
        PageUp "page-up" ["PageUp" "Ctrl-u"] can::always;
        PageDown "page-down" ["PageDown" "Ctrl-d"] can::always;
        First "first" ["Home" "g"] can::always;
        Last "last" ["End" "G"] can::always;
        Open "open" ["Enter"] can::always;
        NewPlan "new-plan" ["Ctrl-n"] can::always;
        Template "template" [] can::always;
        OpenFile "open-file" ["Ctrl-o"] can::always;
        Catalogue "catalogue" ["c"] can::always;
        Palette "palette" [":"] can::always;
        Help "help" ["?" "F1"] can::always;
        Language "language" ["L"] can::always;
        Theme "theme" ["T"] can::always;
        Ascii "ascii" ["A"] can::always;
        Mouse "mouse" ["M"] can::always;
        Redraw "redraw" ["Ctrl-l"] can::always;
        Suspend "suspend" ["Ctrl-z"] can::suspend;
        Cancel "cancel" ["Ctrl-c"] can::always;
        Back "back" ["Esc"] can::always;
        Quit "quit" ["q"] can::always;
    }
    Welcome {
        BeginNew "begin-new" ["n"] can::always;
        BeginTemplate "begin-template" ["t"] can::always;
        BeginExample "begin-example" ["e"] can::always;
        BeginOpen "begin-open" ["o"] can::always;
    }
    Form {
        NextField "next-field" ["Tab" "Down"] can::always;
        PreviousField "previous-field" ["Shift-Tab" "Up"] can::always;
        NextValue "next-value" ["Right"] can::always;
        PreviousValue "previous-value" ["Left"] can::always;
        Toggle "toggle" ["Space"] can::always;
        Take "take" ["Enter"] can::always;
        TakeAndSave "take-and-save" ["Ctrl-s"] can::always;
        FormHelp "form-help" ["F1"] can::always;
        Discard "discard" ["Esc"] can::always;
    }
    Text {
        CharLeft "char-left" ["Left"] can::always;
        CharRight "char-right" ["Right"] can::always;
        WordLeft "word-left" ["Alt-b"] can::always;
        WordRight "word-right" ["Alt-f"] can::always;
        LineStart "line-start" ["Ctrl-a" "Home"] can::always;
        LineEnd "line-end" ["Ctrl-e" "End"] can::always;
        EraseBack "erase-back" ["Backspace"] can::always;
        EraseForward "erase-forward" ["Delete"] can::always;
        EraseWord "erase-word" ["Ctrl-w"] can::always;
        EraseToStart "erase-to-start" ["Ctrl-u"] can::always;
        EraseToEnd "erase-to-end" ["Ctrl-k"] can::always;
    }
    List {
        ListUp "list-up" ["Up"] can::always;
        ListDown "list-down" ["Down"] can::always;
        ListPageUp "list-page-up" ["PageUp"] can::always;
        ListPageDown "list-page-down" ["PageDown"] can::always;
        ListToggle "list-toggle" ["Space"] can::always;
        ListComplete "list-complete" ["Tab"] can::always;
        ListTake "list-take" ["Enter"] can::always;
        ListCancel "list-cancel" ["Esc"] can::always;
    }
    Lines {
        LineAdd "line-add" ["a"] can::always;
        LineEdit "line-edit" ["Enter" "e"] can::always;
        LineRemove "line-remove" ["d" "Delete"] can::always;
        LineMore "line-more" ["+"] can::always;
        LineLess "line-less" ["-"] can::always;
        LineUndo "line-undo" ["u"] can::undo;
        LineRedo "line-redo" ["Ctrl-r"] can::redo;
    }
    Page {
        Export "export" ["e" "Enter"] can::plan;
        CopyPage "copy-page" ["y"] can::always;
        PrintPage "print-page" ["p"] can::plan;
        PageLanguage "page-language" ["Tab" "L"] can::always;
    }
    Outline {
        OutlineOpen "outline-open" ["Enter"] can::always;
        OutlineFold "outline-fold" ["Space"] can::always;
        OutlineAll "outline-all" ["Z"] can::always;
    }
    Trial {
        TrialMore "trial-more" ["+" "Right"] can::always;
        TrialLess "trial-less" ["-" "Left"] can::always;
        TrialChoose "trial-choose" ["Space"] can::always;
        TrialNone "trial-none" ["Backspace" "Delete"] can::always;
        TrialTake "trial-take" ["Enter"] can::always;
        TrialTakeSsa "trial-take-ssa" ["s"] can::always;
    }
    Question {
        Yes "yes" ["y"] can::always;
        No "no" ["n" "Esc"] can::always;
    }
}

/// What the hints line shows, the most useful first.
pub static HINTS: &[Action] = &[
    Action::Add,
    Action::Edit,
    Action::Delete,
    Action::Fix,
    Action::Why,
    Action::Undo,
    Action::Find,
    Action::Palette,
    Action::Help,
    Action::Save,
    Action::Bill,
    Action::Paths,
    Action::NextFinding,
    Action::Inventory,
    Action::Readings,
    Action::Print,
    Action::WhatIf,
    Action::Compare,
    Action::Quit,
];
