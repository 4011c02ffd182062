/// Standard paragraphs of answers, by topic, each as long in use as the norm it rests on is in force.
@NamedInterface("paragraph")
@NullMarked
package kz.jauap.office.answer.paragraph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
