package kz.jauap.office.signature.seal;

import java.time.Instant;
import kz.jauap.office.house.Bytes;

/// A PDF under the office's seal.
///
/// @param pdf the sealed file, which begins with the unsealed one
/// @param detached a signature over the sealed file, to be kept beside it for programs that do not read PDF
/// @param by whom the certificate names
public record Sealed(Bytes pdf, Bytes detached, String by, Instant at) {}
