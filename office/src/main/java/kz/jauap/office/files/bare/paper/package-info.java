/// Papers of office programs, written anew without what tells of their authors.
@NullMarked
package kz.jauap.office.files.bare.paper;

import org.jspecify.annotations.NullMarked;
