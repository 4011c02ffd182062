/// Two who write one answer: who is at it now, and how their texts differ.
@NullMarked
package kz.jauap.office.answer.together;

import org.jspecify.annotations.NullMarked;
