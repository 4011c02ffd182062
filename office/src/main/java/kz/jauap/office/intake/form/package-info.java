/// What the doors with a form on them have in common: fields, files, lists to choose from.
@NamedInterface("form")
@NullMarked
package kz.jauap.office.intake.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
