/// The office's own seal: on a PDF, as a signature that covers the whole file, and as a detached one beside it.
@NamedInterface("seal")
@NullMarked
package kz.jauap.office.signature.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
