/// Finds personal data in what is to be published; a person decides what is left out.
@NullMarked
package kz.jauap.office.publication.redact;

import org.jspecify.annotations.NullMarked;
