/// Signing by telephone: the two steps by which eGov Mobile reads a document and brings its signature back.
@NullMarked
package kz.jauap.office.signature.mobile;

import org.jspecify.annotations.NullMarked;
