//! Texts of patterns: patterns in the provider's words, texts that match a pattern, and texts that nearly do.

use infra_compiler::values::Pattern;
use regex_syntax::{
    Parser,
    hir::{Class, Hir, HirKind},
};
use tests::random::Random;

/// What stands in quotes, or from an anchor on, and has a sign of regular expressions.
pub(super) fn quoted(said: &str) -> Vec<String> {
    let mut found: Vec<&str> = Vec::new();
    for quote in ['"', '\'', '`'] {
        let mut parts = said.split(quote);
        // Quoted, and from each quote to the last: a pattern may hold the quote itself.
        parts.next();
        found.extend(parts.step_by(2));
        let (first, last) = (said.find(quote), said.rfind(quote));
        found.extend(first.zip(last).and_then(|(first, last)| said.get(first + 1..last)));
    }
    for (start, _) in said.match_indices('^') {
        let Some(rest) = said.get(start..) else { continue };
        let words = rest.split_whitespace().next();
        found.extend(words);
        found.extend(words.map(|word| word.trim_end_matches([',', ')', '.', '"', '\''])));
        found.extend(rest.rfind('$').and_then(|end| rest.get(..=end)));
    }
    for before in ["match regex: ", "must match ", "pattern: ", "pattern "] {
        let rest = said.find(before).and_then(|start| said.get(start + before.len()..));
        if let Some(rest) = rest {
            let rest = rest.split(", got").next().unwrap_or(rest);
            found.push(rest);
            found.push(rest.trim_end_matches(')'));
            found.extend(rest.split_whitespace().next());
        }
    }
    let mut all: Vec<String> = Vec::new();
    for text in found {
        let text = text.trim();
        // Go shows texts as its literals.
        for text in [text.to_owned(), text.replace("\\\\", "\\").replace("\\\"", "\"")] {
            let is_pattern = text.len() < 400 && text.contains(['[', '\\', '^', '$', '*', '{', '+', '|']);
            if is_pattern && !all.contains(&text) {
                all.push(text);
            }
        }
    }
    all
}

/// Texts that match a pattern.
pub(super) fn matching(pattern: &Pattern, count: usize, random: &mut Random) -> Vec<String> {
    // Classes beyond ASCII have no tables here, and need none.
    let Ok(hir) = Parser::new().parse(pattern.source()).or_else(|_| ascii(pattern.source())) else { return Vec::new() };
    let mut all: Vec<String> = Vec::new();
    for _ in 0..count * 3 {
        let mut text = String::new();
        put(&hir, random, &mut text);
        if all.len() < count && !text.is_empty() && pattern.takes(&text) && !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

fn ascii(source: &str) -> Result<Hir, Box<regex_syntax::Error>> {
    regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(source).map_err(Box::new)
}

fn put(hir: &Hir, random: &mut Random, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(one_of(class, random)),
        HirKind::Repetition(repetition) => {
            let least = repetition.min;
            let most = repetition.max.unwrap_or(least.saturating_add(8)).min(least.saturating_add(8));
            let spread = usize::try_from(most.saturating_sub(least)).unwrap_or(0);
            let count = usize::try_from(least).unwrap_or(0) + random.below(spread + 1);
            for _ in 0..count {
                put(&repetition.sub, random, out);
            }
        }
        HirKind::Capture(capture) => put(&capture.sub, random, out),
        HirKind::Concat(all) => all.iter().for_each(|one| put(one, random, out)),
        HirKind::Alternation(all) => {
            if let Some(one) = random.pick(all) {
                put(one, random, out);
            }
        }
    }
}

/// A letter or digit where there is one, and sometimes another character.
fn one_of(class: &Class, random: &mut Random) -> Option<char> {
    let has = |letter: char| match class {
        Class::Unicode(class) => class.iter().any(|range| (range.start()..=range.end()).contains(&letter)),
        Class::Bytes(class) => u8::try_from(letter)
            .is_ok_and(|byte| class.iter().any(|range| (range.start()..=range.end()).contains(&byte))),
    };
    let all: Vec<char> = (' '..='~').filter(|letter| has(*letter)).collect();
    let plain: Vec<char> = all.iter().copied().filter(char::is_ascii_alphanumeric).collect();
    let from = if plain.is_empty() || random.chance(15) { &all } else { &plain };
    random.pick(from).copied()
}

/// A text with one change each: other characters, pieces left out, repeated or added.
pub(super) fn changed(text: &str, random: &mut Random) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    let places = [0, letters.len() / 2, letters.len().saturating_sub(1), random.below(letters.len().max(1))];
    let others: Vec<char> = "-_./:@+=,* !#$%&'()?[]{}|~^<>\"\\aZ0é\n\t".chars().collect();
    for at in places {
        let without = letters.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, letter)| *letter);
        all.push(without.collect());
    }
    let (front, back) = letters.split_at(letters.len() / 2);
    all.push(front.iter().collect());
    all.push(back.iter().collect());
    all.push(letters.iter().take(1).collect());
    for times in [2, 5, 20, 90] {
        all.push(text.repeat(times));
    }
    all.push(text.to_uppercase());
    all.push(text.to_lowercase());
    all.push(format!(" {text}"));
    all.push(format!("{text} "));
    all.push("abc".to_owned());
    // Each other character once, at one of the places.
    for (number, other) in others.iter().enumerate() {
        let at = places.get((number + random.below(4)) % 4).copied().unwrap_or(0);
        all.push(letters.iter().enumerate().map(|(place, one)| if place == at { other } else { one }).collect());
    }
    for edge in ['-', '.', '_', '/', 'a', '0'] {
        all.push(format!("{edge}{text}"));
        all.push(format!("{text}{edge}"));
        all.push(front.iter().chain([edge, edge].iter()).chain(back).collect());
    }
    all
}
