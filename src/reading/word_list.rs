//! Lists of words, each one text: "orang jiwa warga". A list that is walked is far less code than a comparison a word.

/// Whether a word is in a list.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// What a word means, by a list of the words of each meaning.
pub(super) fn meaning<T: Copy>(word: &str, lists: &[(T, &str)]) -> Option<T> {
    let meant = lists.iter().find(|(_, list)| is_one_of(word, list));
    meant.map(|(meaning, _)| *meaning)
}
