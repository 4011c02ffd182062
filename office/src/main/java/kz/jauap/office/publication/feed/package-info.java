/// Published questions and answers for programs: JSON Feed 1.1 and Atom (RFC 4287).
@NullMarked
package kz.jauap.office.publication.feed;

import org.jspecify.annotations.NullMarked;
