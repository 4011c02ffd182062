package kz.jauap.office.house.postgres;

import java.nio.file.Path;

/// An office that opens its database twice and says each time where it is.
final class OrdinaryOffice {
    private OrdinaryOffice() {}

    public static void main(String[] args) {
        for (int time = 0; time < 2; time++) {
            try (var server = TestServer.open(Path.of(args[0]), LocalPostgres.DURABLE)) {
                System.out.println(server.url());
            }
        }
    }
}
