/// Cases that some part of the office could not take in, and the word that has them offered again.
@NullMarked
package kz.jauap.office.control.aside;

import org.jspecify.annotations.NullMarked;
