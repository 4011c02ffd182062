/// Signed XML, read strictly: only as a caller's proof of who he is, never as a signature that signs anything here.
@NullMarked
package kz.jauap.office.signature.xml;

import org.jspecify.annotations.NullMarked;
