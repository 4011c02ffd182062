/// How entries are written: a permanent code for each kind, and canonical bytes.
@NullMarked
package kz.jauap.office.registry.entry.bytes;

import org.jspecify.annotations.NullMarked;
