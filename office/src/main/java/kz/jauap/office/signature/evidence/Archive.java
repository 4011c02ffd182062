package kz.jauap.office.signature.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.signature.cms.Stamping;
import kz.jauap.office.signature.stamp.Stamps;
import org.springframework.stereotype.Component;

/// The archive that hands out one piece of evidence: everything needed to examine the signature without this office.
@Component
public class Archive {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Base64.Encoder PEM = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Words words;
    private final Stamps stamps;
    private final RecordTable records;

    Archive(Words words, Stamps stamps, RecordTable records) {
        this.words = words;
        this.stamps = stamps;
        this.records = records;
    }

    /// The evidence as a zip; the same evidence gives the same bytes.
    public byte[] pack(Evidence evidence) {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip, UTF_8)) {
            for (var file : files(evidence).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.from(evidence.keptAt()));
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }

    private Map<String, byte[]> files(Evidence evidence) {
        var presentation = evidence.presentation();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("README.txt", readme(evidence, name(presentation)).getBytes(UTF_8));
        files.putAll(lasting(evidence, records.of(evidence.id())));
        files.put("chain.pem", pem(evidence.latest().report().proof().chain()).getBytes(UTF_8));
        files.put("presented.json", Writing.write(Writing.presented(presentation)));
        files.put(
                "report.json",
                Writing.write(evidence.examinations().stream()
                        .map(examination -> Map.of(
                                "ordinal", examination.ordinal(),
                                "examinedAt", examination.examinedAt(),
                                "report", Writing.examined(examination.report())))
                        .toList()));
        return files;
    }

    private static String name(Presentation presentation) {
        return NOT_IN_NAMES.matcher(presentation.documentName()).replaceAll("_");
    }

    /// The files that never change once they are there: what evidence records vouch for, and the records themselves.
    Map<String, byte[]> lasting(Evidence evidence, List<EvidenceRecord> vouching) {
        var presentation = evidence.presentation();
        var name = name(presentation);
        var files = new LinkedHashMap<String, byte[]>();
        files.put(name, presentation.document().array());
        files.put(name + ".p7s", presentation.cms().array());
        papers(evidence, files);
        stamps.over(presentation.cms()).ifPresent(stamp -> {
            files.put("our-time-stamp.tst", stamp.token().array());
            files.put(
                    name + ".t.p7s",
                    Stamping.with(presentation.cms(), stamp.token()).array());
        });
        vouching.forEach(record -> {
            files.put("manifest-" + record.ordinal() + ".txt", record.manifest().array());
            files.put("record-" + record.ordinal() + ".ers", record.record().array());
        });
        return files;
    }

    /// What the authorities said in each examination; a list that served several stands once.
    private static void papers(Evidence evidence, Map<String, byte[]> files) {
        for (var examination : evidence.examinations()) {
            var proof = examination.report().proof();
            for (var answer : proof.ocsp()) {
                var first = "ocsp-" + examination.ordinal();
                files.put(files.containsKey(first + ".der") ? first + "-2.der" : first + ".der", answer.array());
            }
            for (var list : proof.crls()) {
                files.put(list.sha256() + ".crl", list.array());
            }
            proof.timeStamp().ifPresent(token -> files.put("time-stamp.tst", token.array()));
        }
    }

    private String readme(Evidence evidence, String name) {
        var report = evidence.latest().report();
        return Arrays.stream(Lang.values())
                .map(lang -> words.say(
                                lang,
                                "signature.archive.readme",
                                evidence.id().toString(),
                                evidence.keptAt(),
                                words.say(lang, "signature.domain." + report.domain()),
                                words.say(lang, report.key()),
                                name,
                                name + ".p7s")
                        + stamped(evidence, lang, name)
                        + vouched(evidence, lang))
                .collect(Collectors.joining("\n\n" + "-".repeat(80) + "\n\n", "", "\n"));
    }

    private String stamped(Evidence evidence, Lang lang, String name) {
        return stamps.over(evidence.presentation().cms())
                .map(stamp -> "\n\n" + words.say(lang, "signature.archive.stamped", stamp.at(), stamp.by(), name))
                .orElse("");
    }

    private String vouched(Evidence evidence, Lang lang) {
        return records.of(evidence.id()).isEmpty() ? "" : "\n\n" + words.say(lang, "signature.archive.vouched");
    }

    private static String pem(List<Bytes> chain) {
        return chain.stream()
                .map(certificate -> "-----BEGIN CERTIFICATE-----\n" + PEM.encodeToString(certificate.array())
                        + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }
}
