/// Whether a certificate was revoked: the authority is asked (OCSP), else its published lists are looked into.
@NullMarked
package kz.jauap.office.signature.revocation;

import org.jspecify.annotations.NullMarked;
