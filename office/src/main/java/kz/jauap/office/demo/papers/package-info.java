/// Papers that the demonstration's officials laid with their cases.
@NullMarked
package kz.jauap.office.demo.papers;

import org.jspecify.annotations.NullMarked;
