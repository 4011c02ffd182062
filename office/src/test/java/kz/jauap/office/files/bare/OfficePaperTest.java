package kz.jauap.office.files.bare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePaperTest {
    private static final Pattern PART_NAME = Pattern.compile("PartName=\"/([^\"]+)\"");
    private static final Pattern FULL_PATH = Pattern.compile("full-path=\"([^\"]*[^/\"])\"");
    private static final Pattern TARGET = Pattern.compile("<Relationship (?![^>]*External)[^>]*Target=\"([^\"]+)\"");

    private static final String[] NOTED = {"Aigerim", "2026-11-01", "00AB12", "Users", "GPSLatitude", "Printer"};

    /// Whatever part is named by another is there, as a program that opens the paper expects.
    private static void assertWhole(Map<String, byte[]> parts) {
        parts.forEach((name, part) -> {
            String words = new String(part, UTF_8);
            if (name.equals("[Content_Types].xml")) {
                assertThat(found(PART_NAME, words)).as(name).isNotEmpty().isSubsetOf(parts.keySet());
            } else if (name.equals("META-INF/manifest.xml")) {
                assertThat(found(FULL_PATH, words)).as(name).isNotEmpty().isSubsetOf(parts.keySet());
            } else if (name.endsWith(".rels")) {
                URI folder = URI.create("/" + name.replaceFirst("_rels/[^/]*$", ""));
                assertThat(found(TARGET, words).stream()
                                .map(target -> folder.resolve(target).getPath().substring(1)))
                        .as(name)
                        .isSubsetOf(parts.keySet());
            }
        });
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(each -> each.group(1)).toList();
    }

    private static String told(Map<String, byte[]> parts) {
        StringBuilder told = new StringBuilder();
        parts.forEach((name, part) -> told.append(name).append(new String(part, UTF_8)));
        return told.toString();
    }

    private static Optional<byte[]> bare(String type, Map<String, byte[]> parts) {
        return StrippingTest.bare(type, OfficePapers.zip(parts));
    }

    @Test
    void aLetterInWordLosesItsAuthorAndKeepsItsWords() throws Exception {
        String inserted = "<w:ins w:id=\"1\" w:author=\"Aigerim\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:t>вторую"
                + " неделю</w:t></w:r></w:ins>";
        byte[] bare = bare(OfficePapers.DOCX, OfficePapers.letter(inserted)).orElseThrow();
        Map<String, byte[]> parts = OfficePapers.unzip(bare);
        assertThat(told(OfficePapers.letter(inserted))).contains("Aigerim", "2026-11-01", "00AB12", "Users");
        assertThat(told(parts))
                .contains("Нет света", "вторую", "Проверить", "comments.xml", "https://almaty.gov.kz")
                .doesNotContain(NOTED)
                .doesNotContain("docProps", "people", "attachedTemplate");
        assertThat(parts.keySet()).contains("word/media/image1.jpeg").doesNotContain("word/people.xml");
        assertThat(new Tika().detect(bare, "a.docx")).isEqualTo(OfficePapers.DOCX);
        assertWhole(parts);
    }

    @Test
    void aTableLosesThePathAndThePrinterOfItsMachine() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", OfficePapers.types("xl/workbook.xml " + OfficePapers.XLSX + ".main+xml"));
        parts.put("_rels/.rels", OfficePapers.relations("Type=\"office/officeDocument\" Target=\"xl/workbook.xml\""));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"urn:s\" xmlns:x15ac=\"urn:x\"><fileSharing userName=\"Aigerim\"/>"
                                + "<x15ac:absPath url=\"C:\\Users\\Aigerim\\\"/><sheets/></workbook>")
                        .getBytes(UTF_8));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><v>Шуақты</v></worksheet>".getBytes(UTF_8));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                OfficePapers.relations(
                        "Type=\"x/printerSettings\" Target=\"../printerSettings/printerSettings1.bin\""));
        parts.put("xl/printerSettings/printerSettings1.bin", "Printer of Aigerim".getBytes(UTF_8));
        assertWhole(OfficePapers.unzip(bare(OfficePapers.XLSX, parts).orElseThrow()));
        assertThat(told(OfficePapers.unzip(bare(OfficePapers.XLSX, parts).orElseThrow())))
                .contains("Шуақты")
                .doesNotContain(NOTED)
                .doesNotContain("printerSettings");
        parts.put("xl/comments1.xml", "<comments><author>Aigerim</author></comments>".getBytes(UTF_8));
        assertThat(bare(OfficePapers.XLSX, parts))
                .as("a remark names its writer in its words")
                .isEmpty();
    }

    @Test
    void aDamagedOneIsGivenToNobody() {
        byte[] letter = OfficePapers.zip(OfficePapers.letter(""));
        assertThat(StrippingTest.bare(OfficePapers.DOCX, letter)).isPresent();
        for (String part : List.of("word/document.xml", "word/media/image1.jpeg", "docProps/core.xml")) {
            byte[] damaged = OfficePapers.damaged(letter, part);
            assertThat(StrippingTest.bare(OfficePapers.DOCX, damaged)).as(part).isEmpty();
        }
    }

    @Test
    void anOpenDocumentLosesItsAuthorToo() throws Exception {
        byte[] bare = bare(OfficePapers.ODT, OfficePapers.openDocument("<text:p>Жарық жоқ</text:p>"))
                .orElseThrow();
        assertThat(told(OfficePapers.unzip(bare)))
                .contains("Жарық жоқ", "Жөндеу керек", "full-path=\"/\"", "full-path=\"content.xml\"")
                .doesNotContain(NOTED)
                .doesNotContain("meta.xml", "settings.xml");
        assertWhole(OfficePapers.unzip(bare));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bare))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()))
                    .satisfies(first -> assertThat(first.getName()).isEqualTo("mimetype"))
                    .satisfies(first -> assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED));
        }
        assertThat(new Tika().detect(bare)).isEqualTo(OfficePapers.ODT);
        assertThat(bare(
                        OfficePapers.ODT,
                        OfficePapers.openDocument(
                                "<text:tracked-changes><text:changed-region/></text:tracked-changes>")))
                .isEmpty();
    }

    /// Earlier words, macros, papers within papers, paths and what is no XML: nobody knows what else they tell.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/embeddings/oleObject1.bin",
                "word/media/image2.emf",
                "word/footnotes.xml",
                "docs/../word/document.xml"
            })
    void whatMayTellMoreIsGivenToNobody(String part) {
        Map<String, byte[]> parts = OfficePapers.letter("");
        parts.put(part, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(UTF_8));
        assertThat(bare(OfficePapers.DOCX, parts)).isEmpty();
    }

    @Test
    void earlierWordsAndPathsAreGivenToNobody() {
        assertThat(bare(
                        OfficePapers.DOCX,
                        OfficePapers.letter("<w:del><w:r><w:delText>Сосед пьёт</w:delText></w:r></w:del>")))
                .isEmpty();
        Map<String, byte[]> linked = OfficePapers.letter("");
        linked.put(
                "word/_rels/document.xml.rels",
                OfficePapers.relations("Type=\"x/image\" Target=\"file:///C:/Users/a.jpg\" TargetMode=\"External\""));
        assertThat(bare(OfficePapers.DOCX, linked)).isEmpty();
        Map<String, byte[]> heartless = OfficePapers.letter("");
        Objects.requireNonNull(heartless.remove("word/document.xml"));
        assertThat(bare(OfficePapers.DOCX, heartless)).isEmpty();
        assertThat(StrippingTest.bare(OfficePapers.DOCX, "PK".getBytes(UTF_8))).isEmpty();
    }
}
