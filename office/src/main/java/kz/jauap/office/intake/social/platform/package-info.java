/// Instagram, Facebook, VK, Twitter and Ok.ru, each speaking its own wire.
@NullMarked
package kz.jauap.office.intake.social.platform;

import org.jspecify.annotations.NullMarked;
