/// What the term of a case is made of: the day it runs from, its extensions, and by which calendar each was counted.
@NullMarked
package kz.jauap.office.registry.count;

import org.jspecify.annotations.NullMarked;
