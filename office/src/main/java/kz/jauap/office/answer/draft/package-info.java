/// What is written before it is signed, and what it still lacks.
@NamedInterface("draft")
@NullMarked
package kz.jauap.office.answer.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
