/// The platforms' wires: how each proves itself, what its events mean, how a reply is sent. Nothing here knows of
/// appeals.
@NullMarked
package kz.jauap.office.intake.social.wire;

import org.jspecify.annotations.NullMarked;
