/// How the words of crimes and threats lie in the database: sealed, so that only this office reads them.
@NamedInterface("secrecy")
@NullMarked
package kz.jauap.office.registry.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
