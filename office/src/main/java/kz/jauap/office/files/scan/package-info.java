/// Strangers' files before the antivirus: quarantined, never refused.
@NamedInterface("scan")
@NullMarked
package kz.jauap.office.files.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
