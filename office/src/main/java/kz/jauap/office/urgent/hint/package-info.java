/// Hints at a crime or a threat in the words of a text; a person decides.
@NullMarked
package kz.jauap.office.urgent.hint;

import org.jspecify.annotations.NullMarked;
