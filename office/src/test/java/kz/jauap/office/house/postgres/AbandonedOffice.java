package kz.jauap.office.house.postgres;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// An office that opens its database, says where it is and waits to be killed.
final class AbandonedOffice {
    private AbandonedOffice() {}

    public static void main(String[] args) throws InterruptedException {
        var server = TestServer.open(Path.of(args[0]), LocalPostgres.DURABLE);
        System.out.println(server.url());
        new CountDownLatch(1).await();
    }
}
