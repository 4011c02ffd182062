package kz.jauap.office.demo.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.consideration.paper.FoundPapers;
import kz.jauap.office.consideration.paper.Uploading;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.load.Queued;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The city's executor has a photograph and a reply with one of his cases, with one that he has looked into if there is
/// any that day: the photograph is opened to the applicant, the reply not yet.
@Component
@Order(36)
class LaidPapers implements ApplicationRunner {
    private static final String EXECUTOR = "executor";
    private static final Trilingual PHOTOGRAPH =
            new Trilingual("Орнында түсірілген сурет", "Снимок с места", "Photograph of the place");
    private static final Trilingual REPLY =
            new Trilingual("Коммуналдық қызметтің жауабы", "Ответ коммунальной службы", "Reply of the utility");

    private final Settings settings;
    private final People people;
    private final Queued queued;
    private final CaseFiles cases;
    private final FoundPapers papers;
    private final Files files;
    private final Clock clock;

    LaidPapers(
            Settings settings,
            People people,
            Queued queued,
            CaseFiles cases,
            FoundPapers papers,
            Files files,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.queued = queued;
        this.cases = cases;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo()) {
            people.withLogin(EXECUTOR).map(people::atWork).ifPresent(this::begin);
        }
    }

    private void begin(SignedIn executor) {
        List<CaseFile> own =
                queued.page(people.access(executor).sight(), Filter.none(), LocalDate.now(clock), 100).stream()
                        .filter(row -> row.stage() == Stage.IN_WORK && row.urgency() == Urgency.ORDINARY)
                        .sorted(Comparator.comparing(CardRow::considerBy).reversed())
                        .flatMap(row -> cases.open(row.appeal()).stream())
                        .filter(file -> file.card().registered().weight() == Weight.OFFICIAL && his(executor, file))
                        .sorted(Comparator.comparing(LaidPapers::lookedInto).reversed())
                        .toList();
        if (own.stream().allMatch(file -> papers.of(file).isEmpty())) {
            own.stream().findFirst().ifPresent(file -> lay(executor, file));
        }
    }

    /// In others of his queue he only helps.
    private static boolean his(SignedIn executor, CaseFile file) {
        return file.card().executor().equals(OptionalLong.of(executor.id()));
    }

    private static boolean lookedInto(CaseFile file) {
        return file.history().stream().anyMatch(each -> each.entry() instanceof Considering);
    }

    private void lay(SignedIn executor, CaseFile file) {
        Hand hand = Hand.on(file.card().appeal(), executor);
        Lang lang = Lang.of(file.letter().language()).orElse(Lang.KK);
        papers.add(hand, kept("dvor.jpg"), PHOTOGRAPH.in(lang));
        papers.add(hand, kept("document.pdf"), REPLY.in(lang));
        cases.open(file.card().appeal()).map(papers::of).stream()
                .flatMap(List::stream)
                .limit(1)
                .forEach(paper -> papers.open(hand, paper, Optional.empty(), PHOTOGRAPH.in(lang)));
    }

    private Uploading.Kept kept(String name) {
        try (InputStream content = new ClassPathResource("demo/files/" + name).getInputStream()) {
            return new Uploading.Kept(files.store(content, name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
