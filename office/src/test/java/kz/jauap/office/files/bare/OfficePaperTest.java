package kz.jauap.office.files.bare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.files.photo.Pictures;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePaperTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final Pattern PART_NAME = Pattern.compile("PartName=\"/([^\"]+)\"");
    private static final Pattern FULL_PATH = Pattern.compile("full-path=\"([^\"]*[^/\"])\"");
    private static final Pattern TARGET = Pattern.compile("<Relationship (?![^>]*External)[^>]*Target=\"([^\"]+)\"");
    private static final String[] NOTED = {"Aigerim", "2026-11-01", "00AB12", "Users", "GPSLatitude", "Printer"};

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] paper) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

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

    private static byte[] relations(String... all) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (String each : all) {
            text.append("<Relationship Id=\"r")
                    .append(text.length())
                    .append("\" ")
                    .append(each)
                    .append("/>");
        }
        return text.append("</Relationships>").toString().getBytes(UTF_8);
    }

    private static byte[] types(String... parts) {
        StringBuilder text =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : parts) {
            String[] named = part.split(" ", -1);
            text.append("<Override PartName=\"/" + named[0] + "\" ContentType=\"" + named[1] + "\"/>");
        }
        return text.append("</Types>").toString().getBytes(UTF_8);
    }

    private static Map<String, byte[]> letter(String words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "word/document.xml " + DOCX + ".main+xml",
                        "docProps/core.xml application/core",
                        "word/people.xml application/people"));
        parts.put(
                "_rels/.rels",
                relations(
                        "Type=\"office/officeDocument\" Target=\"word/document.xml\"",
                        "Type=\"x/core-properties\" Target=\"docProps/core.xml\"",
                        "Type=\"x/thumbnail\" Target=\"/docProps/thumbnail.jpeg\""));
        parts.put("docProps/core.xml", "<c>Aigerim 2026-11-01</c>".getBytes(UTF_8));
        parts.put("docProps/thumbnail.jpeg", Pictures.jpeg());
        parts.put(
                "word/document.xml",
                ("<w:document " + W + "><w:body><w:p w:rsidR=\"00AB12\"><w:r><w:t>Нет света</w:t></w:r>" + words
                                + "</w:p></w:body></w:document>")
                        .getBytes(UTF_8));
        parts.put(
                "word/comments.xml",
                ("<w:comments " + W + "><w:comment w:id=\"0\" w:author=\"Aigerim\" w:initials=\"Aigerim\""
                                + " w:date=\"2026-11-01T10:00:00Z\"><w:p><w:r><w:t>Проверить</w:t></w:r></w:p>"
                                + "</w:comment></w:comments>")
                        .getBytes(UTF_8));
        parts.put("word/people.xml", "<p>Aigerim</p>".getBytes(UTF_8));
        parts.put(
                "word/settings.xml",
                ("<w:settings " + W + "><w:attachedTemplate w:val=\"x\"/><w:rsids><w:rsid w:val=\"00AB12\"/>"
                                + "</w:rsids><w:zoom w:percent=\"90\"/></w:settings>")
                        .getBytes(UTF_8));
        parts.put(
                "word/_rels/settings.xml.rels",
                relations("Type=\"x/attachedTemplate\" Target=\"file:///C:/Users/Aigerim/N.dotm\""
                        + " TargetMode=\"External\""));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(
                        "Type=\"x/comments\" Target=\"comments.xml\"",
                        "Type=\"x/people\" Target=\"people.xml\"",
                        "Type=\"x/hyperlink\" Target=\"https://almaty.gov.kz\" TargetMode=\"External\""));
        parts.put("word/media/image1.jpeg", Pictures.jpeg());
        return parts;
    }

    private static Optional<byte[]> bare(String type, Map<String, byte[]> parts) {
        return StrippingTest.bare(type, zip(parts));
    }

    @Test
    void aLetterInWordLosesItsAuthorAndKeepsItsWords() throws Exception {
        String inserted = "<w:ins w:id=\"1\" w:author=\"Aigerim\" w:date=\"2026-11-01T10:00:00Z\"><w:r><w:t>вторую"
                + " неделю</w:t></w:r></w:ins>";
        byte[] bare = bare(DOCX, letter(inserted)).orElseThrow();
        Map<String, byte[]> parts = unzip(bare);
        assertThat(told(letter(inserted))).contains("Aigerim", "2026-11-01", "00AB12", "Users");
        assertThat(told(parts))
                .contains("Нет света", "вторую", "Проверить", "comments.xml", "https://almaty.gov.kz")
                .doesNotContain(NOTED)
                .doesNotContain("docProps", "people", "attachedTemplate");
        assertThat(parts.keySet()).contains("word/media/image1.jpeg").doesNotContain("word/people.xml");
        assertThat(new Tika().detect(bare, "a.docx")).isEqualTo(DOCX);
        assertWhole(parts);
    }

    @Test
    void aTableLosesThePathAndThePrinterOfItsMachine() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types("xl/workbook.xml " + XLSX + ".main+xml"));
        parts.put("_rels/.rels", relations("Type=\"office/officeDocument\" Target=\"xl/workbook.xml\""));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"urn:s\" xmlns:x15ac=\"urn:x\"><fileSharing userName=\"Aigerim\"/>"
                                + "<x15ac:absPath url=\"C:\\Users\\Aigerim\\\"/><sheets/></workbook>")
                        .getBytes(UTF_8));
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><v>Шуақты</v></worksheet>".getBytes(UTF_8));
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                relations("Type=\"x/printerSettings\" Target=\"../printerSettings/printerSettings1.bin\""));
        parts.put("xl/printerSettings/printerSettings1.bin", "Printer of Aigerim".getBytes(UTF_8));
        assertWhole(unzip(bare(XLSX, parts).orElseThrow()));
        assertThat(told(unzip(bare(XLSX, parts).orElseThrow())))
                .contains("Шуақты")
                .doesNotContain(NOTED)
                .doesNotContain("printerSettings");
        parts.put("xl/comments1.xml", "<comments><author>Aigerim</author></comments>".getBytes(UTF_8));
        assertThat(bare(XLSX, parts))
                .as("a remark names its writer in its words")
                .isEmpty();
    }

    private static Map<String, byte[]> openDocument(String words) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ODT.getBytes(UTF_8));
        parts.put(
                "content.xml",
                ("<o:document-content xmlns:o=\"urn:o\" xmlns:dc=\"urn:dc\" xmlns:text=\"urn:t\">" + words
                                + "<o:annotation><dc:creator>Aigerim</dc:creator><dc:date>2026-11-01</dc:date>"
                                + "<text:p>Жөндеу керек</text:p></o:annotation></o:document-content>")
                        .getBytes(UTF_8));
        parts.put("meta.xml", "<m>Aigerim</m>".getBytes(UTF_8));
        parts.put("settings.xml", "<s>Printer</s>".getBytes(UTF_8));
        parts.put("Thumbnails/thumbnail.png", Pictures.png());
        parts.put(
                "META-INF/manifest.xml",
                ("<m:manifest xmlns:m=\"urn:m\"><m:file-entry m:full-path=\"/\" m:media-type=\"" + ODT + "\"/>"
                                + "<m:file-entry m:full-path=\"content.xml\"/><m:file-entry m:full-path=\"meta.xml\"/>"
                                + "</m:manifest>")
                        .getBytes(UTF_8));
        return parts;
    }

    @Test
    void anOpenDocumentLosesItsAuthorToo() throws Exception {
        byte[] bare = bare(ODT, openDocument("<text:p>Жарық жоқ</text:p>")).orElseThrow();
        assertThat(told(unzip(bare)))
                .contains("Жарық жоқ", "Жөндеу керек", "full-path=\"/\"", "full-path=\"content.xml\"")
                .doesNotContain(NOTED)
                .doesNotContain("meta.xml", "settings.xml");
        assertWhole(unzip(bare));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bare))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()))
                    .satisfies(first -> assertThat(first.getName()).isEqualTo("mimetype"))
                    .satisfies(first -> assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED));
        }
        assertThat(new Tika().detect(bare)).isEqualTo(ODT);
        assertThat(bare(ODT, openDocument("<text:tracked-changes><text:changed-region/></text:tracked-changes>")))
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
        Map<String, byte[]> parts = letter("");
        parts.put(part, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(UTF_8));
        assertThat(bare(DOCX, parts)).isEmpty();
    }

    @Test
    void earlierWordsAndPathsAreGivenToNobody() {
        assertThat(bare(DOCX, letter("<w:del><w:r><w:delText>Сосед пьёт</w:delText></w:r></w:del>")))
                .isEmpty();
        Map<String, byte[]> linked = letter("");
        linked.put(
                "word/_rels/document.xml.rels",
                relations("Type=\"x/image\" Target=\"file:///C:/Users/a.jpg\" TargetMode=\"External\""));
        assertThat(bare(DOCX, linked)).isEmpty();
        Map<String, byte[]> heartless = letter("");
        Objects.requireNonNull(heartless.remove("word/document.xml"));
        assertThat(bare(DOCX, heartless)).isEmpty();
        assertThat(StrippingTest.bare(DOCX, "PK".getBytes(UTF_8))).isEmpty();
    }
}
