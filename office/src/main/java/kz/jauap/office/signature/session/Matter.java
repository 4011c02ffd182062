package kz.jauap.office.signature.session;

import java.util.Optional;

/// What the ways to sign say about the thing to be signed; addresses are without the language.
///
/// @param name what is signed, such as "Appeal to the akimat of Almaty"; a telephone shows it too
/// @param follows what happens once it is signed
/// @param back the page on which it can still be changed, or signed anew once a session is over
/// @param paper the page of the way on paper, where there is one
public record Matter(Phrase name, Phrase follows, String back, Optional<String> paper) {}
