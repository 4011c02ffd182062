package kz.jauap.office.signature.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.trust.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Evidence is vouched for once a year, by one time-stamp for many.
@OfficeTest
class RenewalsTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @Autowired
    Evidences evidences;

    @Autowired
    Archive archive;

    @Autowired
    RecordTable table;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock office;

    private MovableClock clock;
    private TestCa ca;
    private int asked;

    @BeforeEach
    void anAuthority() {
        clock = new MovableClock(office);
        ca = new TestCa(Scheme.RSA, clock);
    }

    private Renewals renewals(Line desk) {
        var desks = ca.timing(question -> {
                    asked++;
                    return desk.ask(question);
                })
                .desks();
        return new Renewals(evidences, archive, table, desks, clock, YEAR, 500);
    }

    private UUID kept() {
        byte[] document = UUID.randomUUID().toString().getBytes(UTF_8);
        byte[] cms = ca.certify(TestCa.PERSON).sign(document, clock.instant());
        var who = new Expected.Person(TestCa.IIN);
        var report = new Examiner(ca.trust(), Freshness.USUAL, clock).verify(cms, document, who, clock.instant());
        return evidences.keep(
                new Presentation(
                        Bytes.of(document), "otinish.txt", Bytes.of(cms), who, clock.instant(), Map.of("way", "FILE")),
                report);
    }

    @Test
    void oneTimeStampVouchesForManyAndAgainAYearLater() {
        var kept = IntStream.range(0, 5).mapToObj(_ -> kept()).toList();
        var renewals = renewals(ca.stamping());
        renewals.round();
        assertThat(asked).as("one for all, whatever else was due").isBetween(1, 3);
        assertThat(kept)
                .allSatisfy(id -> assertThat(table.of(id)).singleElement().satisfies(record -> {
                    assertThat(Vouching.holds(record.record(), record.manifest(), record.stampedAt(), ca.desks()))
                            .isTrue();
                    assertThat(Vouching.holds(
                                    record.record(), Bytes.of(new byte[] {1}), record.stampedAt(), ca.desks()))
                            .isFalse();
                }));
        assertThat(table.of(kept.getFirst()).getFirst().record())
                .isNotEqualTo(table.of(kept.getLast()).getFirst().record());
        clock.set(clock.instant().plus(Duration.ofDays(300)));
        renewals.round();
        assertThat(kept).allSatisfy(id -> assertThat(table.of(id)).hasSize(1));
        clock.set(clock.instant().plus(Duration.ofDays(66)));
        renewals.round();
        assertThat(kept).allSatisfy(id -> {
            assertThat(table.of(id)).hasSize(2);
            assertThat(new String(table.of(id).getLast().manifest().array(), UTF_8))
                    .contains("  record-1.ers\n", "  manifest-1.txt\n", "  otinish.txt.p7s\n");
        });
        assertThat(renewals.reports(1)).singleElement().satisfies(report -> {
            assertThat(report.stamped()).isGreaterThanOrEqualTo(5);
            assertThat(report.trouble()).isEmpty();
        });
    }

    @Test
    void withoutTheAuthorityItStaysDueAndTheReportSaysWhy() {
        var id = kept();
        renewals(_ -> {
                    throw new IOException("nobody answers");
                })
                .round();
        assertThat(table.of(id)).isEmpty();
        assertThat(table.reports(1))
                .singleElement()
                .satisfies(report -> assertThat(report.trouble()).isNotEmpty());
        renewals(ca.stamping()).round();
        assertThat(table.of(id)).hasSize(1);
    }

    /// As if somebody had got past the triggers: what no longer fits its record is told, and not vouched for anew.
    @Test
    void whatDoesNotFitItsRecordIsReportedAndNotVouchedForAnew() {
        var id = kept();
        var foreign = Bytes.of("00  otinish.txt\n".getBytes(UTF_8));
        table.add(
                id,
                new EvidenceRecord(
                        1,
                        foreign,
                        Bytes.of(new byte[] {0x30, 0}),
                        clock.instant().minus(YEAR.multipliedBy(2)),
                        "x"));
        renewals(ca.stamping()).round();
        assertThat(table.of(id)).hasSize(1);
        assertThat(table.reports(3))
                .anySatisfy(report -> assertThat(report.broken()).contains(id));
    }

    @Test
    void theArchiveIsCheckedByAnybodysSha512sum(@TempDir Path folder) throws Exception {
        var id = kept();
        renewals(ca.stamping()).round();
        var files = unpacked(archive.pack(evidences.find(id).orElseThrow()));
        assertThat(files).containsKeys("manifest-1.txt", "record-1.ers");
        assertThat(new String(files.get("README.txt"), UTF_8)).contains("RFC 4998", "sha512sum --check manifest-1.txt");
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha512sum")), "sha512sum is not installed");
        assertThat(checked(folder)).isZero();
        Files.writeString(folder.resolve("otinish.txt"), "басқа");
        assertThat(checked(folder)).isNotZero();
    }

    private static int checked(Path folder) throws Exception {
        return new ProcessBuilder("sha512sum", "--check", "manifest-1.txt")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void recordsAndReportsAreNeverChangedOrTakenAway() {
        kept();
        renewals(ca.stamping()).round();
        for (var deed : List.of(
                "update signature_record set stamped_by = 'x'",
                "delete from signature_record",
                "truncate signature_record",
                "delete from signature_renewal",
                "update signature_renewal set stamped = 0")) {
            assertThatThrownBy(() -> database.sql(deed).update()).as(deed).hasMessageContaining("is final");
        }
    }
}
