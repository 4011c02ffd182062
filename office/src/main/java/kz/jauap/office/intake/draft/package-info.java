/// Drawer of official appeals: filled in page by page, kept until they are signed or forgotten.
@NullMarked
package kz.jauap.office.intake.draft;

import org.jspecify.annotations.NullMarked;
