/// What the statute says, as pure functions over values. Nothing here knows of Spring, SQL, HTTP or a clock.
@NullMarked
package kz.jauap.law;

import org.jspecify.annotations.NullMarked;
