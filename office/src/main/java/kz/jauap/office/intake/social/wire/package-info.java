/// The platforms' wires: how each proves itself, what its events mean, how a reply is sent. Nothing here knows of
/// appeals.
@NamedInterface("social")
@NullMarked
package kz.jauap.office.intake.social.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
