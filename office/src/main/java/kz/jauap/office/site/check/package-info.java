/// The public check of papers and signatures: what a file is, who signed it, whether anything was changed since.
@NullMarked
package kz.jauap.office.site.check;

import org.jspecify.annotations.NullMarked;
