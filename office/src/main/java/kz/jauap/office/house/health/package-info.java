/// What a monitor is told: whether the office is open, and what ails it.
@NamedInterface("health")
@NullMarked
package kz.jauap.office.house.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
