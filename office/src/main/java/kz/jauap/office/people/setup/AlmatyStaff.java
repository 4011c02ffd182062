package kz.jauap.office.people.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.door.Passwords;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.SubstituteTable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The fictional staff of Almaty that the demonstration starts with.
@Component
@Order(20)
public class AlmatyStaff implements ApplicationRunner {
    /// The password of everybody in the demonstration, shown on its sign-in page.
    public static final String PASSWORD = "almaty-demo-2026";

    private static final int SINCE = 3;
    private static final int STILL = 10;

    private final Settings settings;
    private final JsonMapper json;
    private final AlmatyOrganisation almaty;
    private final OfficerTable officers;
    private final IinTable numbers;
    private final Passwords passwords;
    private final SubstituteTable substitutes;
    private final Audit audit;
    private final Clock clock;

    AlmatyStaff(
            Settings settings,
            JsonMapper json,
            AlmatyOrganisation almaty,
            OfficerTable officers,
            IinTable numbers,
            Passwords passwords,
            SubstituteTable substitutes,
            Audit audit,
            Clock clock) {
        this.settings = settings;
        this.json = json;
        this.almaty = almaty;
        this.officers = officers;
        this.numbers = numbers;
        this.passwords = passwords;
        this.substitutes = substitutes;
        this.audit = audit;
        this.clock = clock;
    }

    /// One official as the file has him.
    record Line(
            String login,
            String surname,
            String given,
            @Nullable String patronymic,
            String body,
            @Nullable String unit,
            @Nullable String reportsTo,
            Set<Role> roles,
            Trilingual position) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            boolean unstaffed = !officers.any();
            load();
            if (unstaffed) {
                leave();
            }
        }
    }

    /// One of them is on leave these days, and a colleague does his work.
    private void leave() {
        LocalDate today = LocalDate.now(clock);
        long absent = officer("land.executor");
        substitutes.insert(absent, officer("land.executor2"), today.minusDays(SINCE), today.plusDays(STILL));
        audit.write(officer("admin"), AuditDeed.SUBSTITUTE_NAMED, "land.executor land.executor2");
    }

    private long officer(String login) {
        return officers.withLogin(login).orElseThrow().id();
    }

    /// Employs the staff of Almaty where nobody is employed yet, founding Almaty first if need be.
    @Transactional
    public void load() {
        almaty.load();
        if (officers.any()) {
            return;
        }
        var ids = new HashMap<String, Long>();
        for (Line line : lines()) {
            long id = officers.insert(newcomer(line, ids)).orElseThrow();
            ids.put(line.login(), id);
            line.roles().forEach(role -> officers.grant(id, role));
            numbers.put(id, fictional(ids.size()));
        }
        passwords.setAll(new ArrayList<>(ids.values()), PASSWORD);
    }

    /// A number nobody can own: of somebody born in 1885. For some serials no control digit exists.
    private static Iin fictional(int which) {
        return IntStream.iterate(5000 + which, serial -> serial + 500)
                .boxed()
                .flatMap(serial -> IntStream.range(0, 10)
                        .mapToObj(digit -> "8501011%04d%d".formatted(serial, digit))
                        .flatMap(digits -> Iin.parse(digits).stream()))
                .findFirst()
                .orElseThrow();
    }

    private static OfficerTable.Newcomer newcomer(Line line, Map<String, Long> ids) {
        String patronymic = line.patronymic();
        return new OfficerTable.Newcomer(
                line.login(),
                PersonName.of(line.surname(), line.given(), patronymic == null ? "" : patronymic),
                line.position(),
                new BodyId(line.body()),
                Optional.ofNullable(line.unit()),
                Optional.ofNullable(line.reportsTo()).map(ids::get));
    }

    private List<Line> lines() {
        try (InputStream in = new ClassPathResource("demo/staff.json").getInputStream()) {
            return json.readValue(in, new TypeReference<List<Line>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
