//! The content security policy: only the page's own inline scripts and styles run, and requests to the network are
//! blocked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy that allows exactly these inline scripts and styles.
pub(super) fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let scripts = sources(scripts);
    let styles = sources(styles);
    [
        "default-src 'none'",
        &format!("script-src {scripts} 'wasm-unsafe-eval'"),
        &format!("style-src {styles}"),
        "img-src data:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The hashes of the texts as a source list of the policy.
fn sources(texts: &[&str]) -> String {
    let hashes = texts
        .iter()
        .map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text))));
    hashes.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_allowed_by_its_hash_alone() {
        let allowed = policy(&["alert('Hello, world.');"], &[""]);

        // The hash is an example in the specification, Content Security Policy Level 3.
        assert!(allowed.contains(
            "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'wasm-unsafe-eval';"
        ));
        assert!(
            allowed.contains("style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';")
        );
        assert!(!allowed.contains("unsafe-inline"));
    }
}
