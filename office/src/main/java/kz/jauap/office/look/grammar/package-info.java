/// What formatting by pattern leaves undone: how a sentence agrees with the words put into it.
@NamedInterface("grammar")
@NullMarked
package kz.jauap.office.look.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
