/// By when, with the whole derivation: anchor, days, skipped days, article.
@NullMarked
package kz.jauap.law.term;

import org.jspecify.annotations.NullMarked;
