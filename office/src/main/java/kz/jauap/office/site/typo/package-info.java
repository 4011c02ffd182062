/// Mistakes that readers report on pages (G9.3), and what an editor answers.
@NamedInterface("typo")
@NullMarked
package kz.jauap.office.site.typo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
