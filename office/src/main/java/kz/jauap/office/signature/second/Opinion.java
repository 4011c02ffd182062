package kz.jauap.office.signature.second;

/// What another program says of a signature.
///
/// @param said its own words, for whoever looks into a disagreement
record Opinion(Verdict verdict, String said) {}
