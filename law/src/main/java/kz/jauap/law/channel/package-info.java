/// The doors, and what makes an appeal official.
@NullMarked
package kz.jauap.law.channel;

import org.jspecify.annotations.NullMarked;
