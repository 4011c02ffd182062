package kz.jauap.office.signature.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ArchiveTest {
    private static final byte[] DOCUMENT = "Өтініш: аулада жарық жоқ".getBytes(UTF_8);

    @Autowired
    Evidences evidences;

    @Autowired
    Archive archive;

    @Autowired
    Verifier verifier;

    @Autowired
    DemoAuthority authority;

    @Autowired
    Clock clock;

    @Test
    void tellsEverythingWithoutThisOffice() throws IOException {
        var evidence = kept(TestCa.pair(Scheme.GOST_2015_512, 3), "өтініш 1/2.pdf");
        var files = unpacked(archive.pack(evidence));
        assertThat(files)
                .containsKeys(
                        "README.txt",
                        "өтініш_1_2.pdf",
                        "өтініш_1_2.pdf.p7s",
                        "chain.pem",
                        "ocsp-1.der",
                        "presented.json",
                        "report.json");
        assertThat(files.get("өтініш_1_2.pdf")).isEqualTo(DOCUMENT);
        assertThat(files.get("өтініш_1_2.pdf.p7s"))
                .isEqualTo(evidence.presentation().cms().array());
        assertThat(new String(files.get("README.txt"), UTF_8))
                .contains("Test signature. It has no legal force.", "Тестовая подпись", "Сынақ қолтаңбасы")
                .contains("-in өтініш_1_2.pdf.p7s -content өтініш_1_2.pdf");
        assertThat(new String(files.get("report.json"), UTF_8)).contains("\"VALID\"", "\"revocation\"", "\"trust\"");
        assertThat(archive.pack(evidences.find(evidence.id()).orElseThrow())).isEqualTo(archive.pack(evidence));
    }

    @Test
    @EnabledIf("openSslIsThere")
    void isExaminedByOpenSslAsItsReadmeSays(@TempDir Path folder) throws Exception {
        var files = unpacked(archive.pack(kept(TestCa.pair(Scheme.RSA, 3), "otinish.pdf")));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var line = new String(files.get("README.txt"), UTF_8)
                .lines()
                .filter(text -> text.contains("openssl cms"))
                .findFirst()
                .orElseThrow();
        var command = Stream.concat(
                        Stream.of(line.substring(line.indexOf("openssl")).split(" ")),
                        Stream.of("-attime", checkedAt()))
                .toArray(String[]::new);
        assertThat(run(folder, command)).isZero();
        assertThat(Files.readAllBytes(folder.resolve("checked"))).isEqualTo(DOCUMENT);
        Files.write(folder.resolve("otinish.pdf"), "басқа".getBytes(UTF_8));
        assertThat(run(folder, command)).isNotZero();
    }

    static boolean openSslIsThere() {
        return Files.isExecutable(Path.of("/usr/bin/openssl"));
    }

    private static int run(Path folder, String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    /// The office's clock, that other tests move; openssl looks at the machine's where it is not told a second.
    private String checkedAt() {
        return String.valueOf(clock.instant().getEpochSecond());
    }

    private Evidence kept(KeyPair pair, String name) {
        var chain = authority.issue(pair.getPublic(), TestCa.PERSON);
        var now = clock.instant();
        var cms = new Signing(pair.getPrivate(), chain.subList(0, 1)).sign(DOCUMENT, now);
        var who = new Expected.Person(TestCa.IIN);
        var report = verifier.verify(cms, DOCUMENT, who, now);
        assertThat(report.indication()).as("%s", report.checks()).isEqualTo(Indication.VALID);
        var presentation = new Presentation(Bytes.of(DOCUMENT), name, Bytes.of(cms), who, now, Map.of("way", "FILE"));
        return evidences.find(evidences.keep(presentation, report)).orElseThrow();
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
}
