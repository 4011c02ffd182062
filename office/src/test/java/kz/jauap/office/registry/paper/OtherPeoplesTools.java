package kz.jauap.office.registry.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.signature.stamp.Stamps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Programs that know nothing of us, and a sealed paper for them to look at.
abstract class OtherPeoplesTools {
    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    Stamps stamps;

    @Autowired
    StampedCopies stampedCopies;

    @Autowired
    Registrar registrar;

    @Autowired
    Paper paper;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    RegistrationNumber number;
    IssuedPaper issued;

    @BeforeEach
    void aSealedPaper(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var of = registrar.register(Filings.paper(BodyId.CITY, clock.instant(), "Көше шамы жанбайды"));
        number = of.number();
        issued = papers.issue(
                Occasion.voucher(of.appeal(), Lang.KK, 0), number, _ -> paper.print("look/blank", Lang.KK, Map.of()));
    }

    IssuedPaper stamped() {
        for (int round = 0; round < 50 && now().stamped().isEmpty(); round++) {
            stamps.round();
            stampedCopies.round();
        }
        stamps.round();
        return now();
    }

    private IssuedPaper now() {
        return papers.marked(issued.mark()).orElseThrow();
    }

    byte[] pdf(IssuedPaper of) {
        return Objects.requireNonNull(copies.paper(of, number).getBody());
    }

    static void need(String tool, String from) {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, tool))),
                tool + " (" + from + ") is not installed: nothing was checked by it");
    }

    /// What a program says, and at its end with which status.
    String said(String... command) throws Exception {
        Path said = folder.resolve("said-" + UUID.randomUUID());
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, UTF_8) + "\nstatus " + status;
    }

    String file(String name, byte[] content) throws Exception {
        Files.write(folder.resolve(name), content);
        return name;
    }
}
