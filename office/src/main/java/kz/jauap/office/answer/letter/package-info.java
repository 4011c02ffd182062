/// The answer on paper.
@NullMarked
package kz.jauap.office.answer.letter;

import org.jspecify.annotations.NullMarked;
