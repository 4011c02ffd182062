/// The demonstration's grievances: one ruled upon and sent back, one that came late; and what clerks set right.
@NullMarked
package kz.jauap.office.demo.grievance;

import org.jspecify.annotations.NullMarked;
