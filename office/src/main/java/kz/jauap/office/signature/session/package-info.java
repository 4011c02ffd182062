/// Signing sessions: a document that waits for one signature, and what follows once it has come.
///
/// A room that has something to be signed implements [Signable] and opens a session by [Sessions]; the ways to sign
/// present what came. The session's id is the key by which everything that follows happens once.
@NamedInterface("session")
@NullMarked
package kz.jauap.office.signature.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
