package kz.jauap.office.signature.mobile;

/// How a telephone shows that it may read a document, by eGov Mobile's names.
enum Authorisation {
    /// By the token that stands beside the address: whoever scans the code in time may read.
    TOKEN,
    /// By a signature of its owner's key for signing in: only the expected signer may read.
    EDS
}
