/// The directory of the akimat: what each body does, who heads it, when he receives, and where it is found.
@NullMarked
package kz.jauap.office.site.directory;

import org.jspecify.annotations.NullMarked;
