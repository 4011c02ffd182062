@NullMarked
package kz.jauap.law.form;

import org.jspecify.annotations.NullMarked;
