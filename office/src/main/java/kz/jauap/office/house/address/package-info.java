/// Under which addresses the house is reached, and what follows for cookies, links and files.
@NamedInterface("address")
@NullMarked
package kz.jauap.office.house.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
