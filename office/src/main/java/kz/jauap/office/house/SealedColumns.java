package kz.jauap.office.house;

import java.util.Set;

/// A table some of whose columns hold words that lie sealed, whatever the case: by [Vault#sealWords], under their name.
public interface SealedColumns {
    /// The columns, each written `table.column`.
    Set<String> sealedColumns();
}
