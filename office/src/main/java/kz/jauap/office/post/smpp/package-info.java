/// Short messages by an operator's own centre, in its protocol, SMPP.
@NullMarked
package kz.jauap.office.post.smpp;

import org.jspecify.annotations.NullMarked;
