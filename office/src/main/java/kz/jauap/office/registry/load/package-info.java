/// How much work lies where: open cases without their contents, the pace of answers, matters that come back.
@NamedInterface("load")
@NullMarked
package kz.jauap.office.registry.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
