/// Signatures in CMS (CAdES): reading one strictly, examining it, making one of our own.
@NamedInterface("cms")
@NullMarked
package kz.jauap.office.signature.cms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
