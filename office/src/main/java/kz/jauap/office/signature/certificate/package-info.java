/// Certificates in the national profile: whose they are, what they may be used for, by which algorithms.
@NullMarked
package kz.jauap.office.signature.certificate;

import org.jspecify.annotations.NullMarked;
