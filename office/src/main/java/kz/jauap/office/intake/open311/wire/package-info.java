/// How the specification writes: one tree, as XML or as JSON.
@NullMarked
package kz.jauap.office.intake.open311.wire;

import org.jspecify.annotations.NullMarked;
