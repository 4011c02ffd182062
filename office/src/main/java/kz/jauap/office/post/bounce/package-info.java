/// Letters that come back: what mail servers say, later, of what they could not deliver.
@NullMarked
package kz.jauap.office.post.bounce;

import org.jspecify.annotations.NullMarked;
