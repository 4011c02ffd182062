/// What an answer must say, and what a draft still lacks.
@NullMarked
package kz.jauap.law.answer;

import org.jspecify.annotations.NullMarked;
