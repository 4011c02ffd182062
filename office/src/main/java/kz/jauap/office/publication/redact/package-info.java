/// Finds personal data in what is to be published; a person decides what is left out.
@NamedInterface("redact")
@NullMarked
package kz.jauap.office.publication.redact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
