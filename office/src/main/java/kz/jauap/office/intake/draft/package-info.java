/// Drawer of official appeals: filled in page by page, kept until they are signed or forgotten.
@NamedInterface("draft")
@NullMarked
package kz.jauap.office.intake.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
