/// The auditor's view of what was done, and of the chains by which it can be trusted.
@NullMarked
package kz.jauap.office.control.audit;

import org.jspecify.annotations.NullMarked;
