/// The doors at Instagram, Facebook, VK, Twitter and Ok.ru: what is said to the akimat there becomes an informal
/// record,
/// and the reply goes back the same way.
@NamedInterface("social")
@NullMarked
package kz.jauap.office.intake.social;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
