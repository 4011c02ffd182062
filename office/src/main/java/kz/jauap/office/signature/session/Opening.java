package kz.jauap.office.signature.session;

import java.util.Optional;
import kz.jauap.office.signature.Expected;

/// What a room asks for when it opens a session.
///
/// @param purpose the word of its [Signable]
/// @param subject the thing's own name in that room, such as a draft's id: a subject is signed once
/// @param documentName the document's file name, such as `otinish.pdf`
/// @param officer the login of the official at whose desk it is signed; empty for a public session, which opens to
///     whoever knows its address
public record Opening(String purpose, String subject, String documentName, Expected who, Optional<String> officer) {}
