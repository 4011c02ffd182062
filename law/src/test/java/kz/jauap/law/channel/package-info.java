@NullMarked
package kz.jauap.law.channel;

import org.jspecify.annotations.NullMarked;
