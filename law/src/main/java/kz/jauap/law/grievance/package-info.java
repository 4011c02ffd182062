/// To whom, through whom and until when one may complain of an answer.
@NullMarked
package kz.jauap.law.grievance;

import org.jspecify.annotations.NullMarked;
