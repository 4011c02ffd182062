// Appeals a second: the group-commit registrar against one transaction and one row lock for each appeal, on the same
// database in turns. Options: --clients N --seconds N --rounds N
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import kit.Latencies;
import kit.Machine;
import kit.Options;
import kit.Sheet;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.Office;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Once;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

private interface Way {
    Registration register(Filing filing);
}

private record Round(Latencies latencies, Duration span) {}

void main(String[] args) throws Exception {
    var options = Options.of(args, "clients", "seconds", "rounds");
    var clients = options.number("clients", 64);
    var seconds = options.number("seconds", 5);
    var rounds = options.number("rounds", 3);
    var data = Machine.folder("registrar");
    try (var office = open(data, clients)) {
        measure(office, clients, seconds, rounds);
    } finally {
        Machine.remove(data);
    }
    System.exit(0);
}

private static ConfigurableApplicationContext open(java.nio.file.Path data, int clients) {
    return SpringApplication.run(
            Office.class,
            "--server.port=" + Machine.freePort(),
            "--jauap.data-folder=" + data,
            "--logging.level.kz.jauap=warn",
            // enough for the row lock's side: it must wait for the lock and never for a connection
            "--spring.datasource.hikari.maximum-pool-size=" + Math.min(48, clients + 2));
}

private static void measure(ConfigurableApplicationContext office, int clients, int seconds, int rounds)
        throws Exception {
    office.getBean(AlmatyOrganisation.class).load();
    Way batch = office.getBean(Registrar.class)::register;
    var lock = rowLock(office);
    var sheet = new Sheet("bench registrar, " + clients + " clients, " + seconds + " s a round, one body",
            "round", "way", "appeals/s", "p50 ms", "p99 ms");
    run(batch, BodyId.CITY, clients, 3);
    run(lock, BodyId.CITY, clients, 3);
    var ratios = new double[rounds];
    for (var round = 0; round < rounds; round++) {
        var alone = run(lock, BodyId.CITY, clients, seconds);
        var together = run(batch, BodyId.CITY, clients, seconds);
        tell(sheet, round, "row lock, a transaction each", alone);
        tell(sheet, round, "group commit", together);
        ratios[round] = together.latencies().perSecond(together.span()) / alone.latencies().perSecond(alone.span());
    }
    java.util.Arrays.sort(ratios);
    sheet.row("median", "group commit : row lock", ratios[rounds / 2], "", "");
    sheet.print();
}

private static void tell(Sheet sheet, int round, String way, Round done) {
    sheet.row(round + 1, way, done.latencies().perSecond(done.span()), done.latencies().at(.5), done.latencies().at(.99));
}

/// The same rows and the same counter, but every appeal in a transaction of its own.
private static Way rowLock(ConfigurableApplicationContext office) throws ReflectiveOperationException {
    var transaction = office.getBean(TransactionTemplate.class);
    var enrolling = office.getBean("enrolling");
    var inside = MethodHandles.privateLookupIn(enrolling.getClass(), MethodHandles.lookup());
    MethodHandle write = inside.findVirtual(
                    enrolling.getClass(), "write", MethodType.methodType(List.class, List.class))
            .bindTo(enrolling);
    MethodHandle registrations = inside.findVirtual(
                    enrolling.getClass(), "registrations", MethodType.methodType(List.class, List.class))
            .bindTo(enrolling);
    return filing -> {
        var appeals = transaction.execute(_ -> invoke(write, List.of(filing)));
        return (Registration) invoke(registrations, appeals).getFirst();
    };
}

private static List<?> invoke(MethodHandle handle, Object argument) {
    try {
        return (List<?>) handle.invoke(argument);
    } catch (RuntimeException | Error fault) {
        throw fault;
    } catch (Throwable fault) {
        throw new IllegalStateException(fault);
    }
}

private static Round run(Way way, BodyId body, int clients, int seconds) throws Exception {
    var latencies = new Latencies();
    var open = new AtomicBoolean(true);
    var ready = new CountDownLatch(1);
    var fault = new AtomicReference<Throwable>();
    var threads = java.util.stream.IntStream.range(0, clients)
            .mapToObj(client -> Thread.ofPlatform().start(() -> {
                try {
                    ready.await();
                    while (open.get()) {
                        var filing = filing(body);
                        latencies.time(() -> way.register(filing));
                    }
                } catch (Exception e) {
                    fault.compareAndSet(null, e);
                }
            }))
            .toList();
    var begun = System.nanoTime();
    ready.countDown();
    Thread.sleep(Duration.ofSeconds(seconds));
    open.set(false);
    for (var thread : threads) {
        thread.join();
    }
    if (fault.get() != null) {
        throw new IllegalStateException("a client failed", fault.get());
    }
    return new Round(latencies, Duration.ofNanos(System.nanoTime() - begun));
}

private static Filing filing(BodyId body) {
    var key = UUID.randomUUID().toString();
    var person = new Party.Individual(
            "Сейітов",
            "Нұрлан",
            Optional.of("Асқарұлы"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Address(Optional.of("Алматы, Абай даңғылы, 10"), Optional.empty(), Optional.empty()));
    var letter = new Letter(
            "kk",
            "Аула жарығы",
            "Ауладағы шамдар бір аптадан бері жанбайды. Жөндеуді сұраймын. " + key,
            List.of("Шамдарды жөндеу"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            Optional.empty());
    return new Filing(
            body,
            Channel.CHANCELLERY,
            Form.WRITTEN,
            Signature.HANDWRITTEN,
            Kind.APPLICATION,
            new Actor.Office(),
            Instant.now(),
            List.of(person),
            letter,
            List.of(),
            Urgency.ORDINARY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Once("bench", key, key)));
}
