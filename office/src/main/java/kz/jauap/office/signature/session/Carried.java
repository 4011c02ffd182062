package kz.jauap.office.signature.session;

/// What came of carrying out what was signed.
public sealed interface Carried {
    /// It is done.
    ///
    /// @param path where the signer goes on, without the language, such as `/voucher/ZHT-100-2026-0000001`
    record Done(String path) implements Carried {}

    /// Meanwhile the law or the case no longer lets it happen; the signature is kept, but nothing follows from it.
    ///
    /// @param key the words that say why
    record Declined(String key) implements Carried {}
}
