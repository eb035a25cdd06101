//! Word lists, each one string: "orang jiwa warga". Searching a string compiles to less code than matching each word.

/// Whether a word is in a list.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// Returns the meaning of the first list that contains a word.
pub(super) fn meaning<T: Copy>(word: &str, lists: &[(T, &str)]) -> Option<T> {
    let meant = lists.iter().find(|(_, list)| is_one_of(word, list));
    meant.map(|(meaning, _)| *meaning)
}
