package kz.jauap.office.demo.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.batch.Batch;
import kz.jauap.office.intake.batch.Batches;
import kz.jauap.office.intake.desk.DeskSheet;
import kz.jauap.office.intake.desk.DeskSheet.DeskDoor;
import kz.jauap.office.intake.desk.SettingAside;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.oral.OralRecord;
import kz.jauap.office.intake.oral.OralRecords;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What lies on the chancellery's desk this morning: a pile of letters, two of them typed from already, two oral
/// statements, one still to be read back and one that waits for its speaker's hand, and a letter that was begun.
@Component
@Order(34)
class MorningsPost implements ApplicationRunner {
    private static final String CLERK = "registrar";
    private static final String SCAN = "document.pdf";
    private static final int LETTERS = 3;

    private final Settings settings;
    private final Batches batches;
    private final OralRecords records;
    private final SettingAside aside;
    private final Files files;
    private final People people;
    private final Clock clock;

    MorningsPost(
            Settings settings,
            Batches batches,
            OralRecords records,
            SettingAside aside,
            Files files,
            People people,
            Clock clock) {
        this.aside = aside;
        this.settings = settings;
        this.batches = batches;
        this.records = records;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && batches.of(BodyId.CITY).isEmpty()) {
            people.withLogin(CLERK).map(people::atWork).ifPresent(this::begin);
        }
    }

    private void begin(SignedIn clerk) {
        pile(clerk);
        written(clerk, "Сейітов", "Марат", "Подъезд алдындағы баспалдақ сынған, анам шыға алмайды.", "kk");
        OralRecord read = written(clerk, "Громова", "Лариса", "Третью неделю не горит фонарь у школы.", "ru");
        records.readBack(read, clerk.id());
        aside.aside(begun(), BodyId.CITY, clerk.id());
    }

    /// The clerk was called away before he had typed what the letter says.
    private static Fields begun() {
        Fields fields = letter("Төлегенова", "Жанар", "");
        fields.set("key", List.of(UUID.randomUUID().toString()));
        fields.set("door", List.of(DeskDoor.POST.name()));
        fields.set("language", List.of("kk"));
        fields.set("subject", List.of("Аулада жарық жоқ"));
        return fields;
    }

    private void pile(SignedIn clerk) {
        Batch batch = batches.open(
                BodyId.CITY,
                DeskDoor.POST,
                "kk",
                Stream.generate(() -> Batch.Row.of(Optional.of(scan()), SCAN, 1))
                        .limit(LETTERS)
                        .toList(),
                clerk);
        List<Batch.Row> letters = batch.rows();
        batches.type(letters.getFirst(), letter("Әбенов", "Қайырбек", "Арық тазаланбайды"));
        batches.type(letters.get(1), letter("Ким", "Вера", "Остановка без навеса"));
    }

    private static Fields letter(String surname, String given, String matter) {
        return Fields.with("signed", "yes", "surname", surname, "given", given, "text", matter);
    }

    private String scan() {
        try (InputStream paper = new ClassPathResource("demo/files/" + SCAN).getInputStream()) {
            return files.store(paper, SCAN).hash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OralRecord written(SignedIn clerk, String surname, String given, String words, String language) {
        UUID key = UUID.randomUUID();
        Fields said = Fields.with(
                "key",
                key.toString(),
                "door",
                DeskDoor.ORAL_STATEMENT.name(),
                "language",
                language,
                "signed",
                "yes",
                "surname",
                surname,
                "given",
                given,
                "text",
                words);
        return records.write(
                LentTrays.of(key),
                clerk.id(),
                said,
                new DeskSheet(said).submission(BodyId.CITY, Optional.of(clock.instant()), List.of(), Optional.empty()));
    }
}
