package kz.jauap.office.house;

import java.nio.file.Path;
import java.util.HexFormat;
import kz.jauap.office.house.postgres.LocalPostgres;

/// The database server that the house keeps in a data folder, entered with passwords that the folder's secrets give.
public final class OwnDatabase {
    private OwnDatabase() {}

    /// Opens the server of a data folder that no office has open.
    public static LocalPostgres open(Path dataFolder) {
        return open(dataFolder, Secrets.in(dataFolder.resolve("secrets")));
    }

    static LocalPostgres open(Path dataFolder, Secrets secrets) {
        return LocalPostgres.open(dataFolder, password(secrets, "superuser"), password(secrets, "office"));
    }

    private static String password(Secrets secrets, String role) {
        return HexFormat.of().formatHex(secrets.mac("postgres password", role));
    }
}
