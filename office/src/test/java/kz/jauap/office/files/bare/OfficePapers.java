package kz.jauap.office.files.bare;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.files.photo.Pictures;

/// Papers of office programs with everything in them that such programs note, and a look into them.
public final class OfficePapers {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private OfficePapers() {}

    public static byte[] zip(Map<String, byte[]> parts) {
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

    /// A paper that was damaged on its way: some bytes of one part are others.
    public static byte[] damaged(byte[] paper, String part) {
        byte[] damaged = paper.clone();
        int content = new String(paper, ISO_8859_1).indexOf(part) + part.length();
        for (int at = content + 4; at < content + 24; at++) {
            damaged[at] ^= 0x5A;
        }
        return damaged;
    }

    static Map<String, byte[]> unzip(byte[] paper) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    public static byte[] relations(String... all) {
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

    static byte[] types(String... parts) {
        StringBuilder text =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String part : parts) {
            String[] named = part.split(" ", -1);
            text.append("<Override PartName=\"/" + named[0] + "\" ContentType=\"" + named[1] + "\"/>");
        }
        return text.append("</Types>").toString().getBytes(UTF_8);
    }

    /// A letter with some runs of words in it.
    public static byte[] docx(String words) {
        return zip(letter(words));
    }

    public static Map<String, byte[]> letter(String words) {
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

    public static Map<String, byte[]> openDocument(String words) {
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
}
