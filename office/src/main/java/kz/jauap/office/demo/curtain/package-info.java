/// What is shown instead of the demonstration city while it is being built.
@NullMarked
package kz.jauap.office.demo.curtain;

import org.jspecify.annotations.NullMarked;
