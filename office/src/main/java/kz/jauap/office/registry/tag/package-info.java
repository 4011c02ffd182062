/// What is told of a case at a glance, beside its row and over its page.
@NullMarked
package kz.jauap.office.registry.tag;

import org.jspecify.annotations.NullMarked;
