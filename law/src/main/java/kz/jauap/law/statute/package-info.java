/// The acts, their articles, and the mark that ties a rule's text to its code.
@NullMarked
package kz.jauap.law.statute;

import org.jspecify.annotations.NullMarked;
