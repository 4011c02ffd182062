/// How contents lie on disk: durable, and sealed from their first byte.
@NullMarked
package kz.jauap.office.files.disk;

import org.jspecify.annotations.NullMarked;
