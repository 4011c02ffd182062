package kz.jauap.office.files.bare.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A letter or a table of an office program, which is a zip of parts (ECMA-376, ISO/IEC 26300): written anew without
/// the
/// parts that tell of its author, and without his name in the others. A part that is on neither list may tell more than
/// is seen, so it holds back the whole.
public final class OfficePaper {
    private static final int LARGEST_PART = 16 * 1024 * 1024;
    private static final int LARGEST = 96 * 1024 * 1024;

    /// What the paper consists of.
    private static final Pattern SEEN = Pattern.compile("""
            \\[Content_Types]\\.xml|(.*/)?_rels/[^/]*\\.rels|\
            word/(document|styles|settings|webSettings|fontTable|numbering|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml|\
            xl/(workbook|styles|sharedStrings)\\.xml|xl/(worksheets/sheet|tables/table|drawings/drawing)\\d+\\.xml|\
            (word|xl)/(theme/theme|charts/chart)\\d+\\.xml|(word|xl)/media/[^/]+|\
            mimetype|content\\.xml|styles\\.xml|META-INF/manifest\\.xml|Pictures/[^/]+""");

    /// What programs note beside it.
    private static final Pattern NOTED = Pattern.compile("""
            docProps/.*|docMetadata/.*|customXml/.*|word/people\\.xml|word/comments(Extended|Ids|Extensible)\\.xml|\
            word/stylesWithEffects\\.xml|(word|xl)/printerSettings/.*|xl/calcChain\\.xml|\
            meta\\.xml|settings\\.xml|manifest\\.rdf|layout-cache|Thumbnails/.*|Configurations2/.*|\
            META-INF/documentsignatures\\.xml|.*/""");

    private static final Set<String> HEARTS = Set.of("word/document.xml", "xl/workbook.xml", "content.xml");

    private OfficePaper() {}

    /// Takes the notes out of the photographs within a paper.
    public interface Photographs {
        byte[] bare(String mediaType, byte[] picture) throws IOException;
    }

    /// The paper without notes.
    ///
    /// @throws IllegalArgumentException where it is no such paper, or may tell more than is seen
    public static byte[] bare(byte[] paper, Photographs photographs) throws IOException {
        Map<String, byte[]> parts = parts(paper);
        Set<String> left = parts.keySet().stream()
                .filter(name -> NOTED.matcher(name).matches())
                .collect(Collectors.toUnmodifiableSet());
        ByteArrayOutputStream out = new ByteArrayOutputStream(paper.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!left.contains(part.getKey())) {
                    put(zip, part.getKey(), bare(part.getKey(), part.getValue(), left, photographs));
                }
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] paper) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long together = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] part = zip.readNBytes(LARGEST_PART + 1);
                together += part.length;
                if (part.length > LARGEST_PART || together > LARGEST || parts.put(name, part) != null) {
                    throw new IllegalArgumentException("too much in it");
                }
                if (!SEEN.matcher(name).matches() && !NOTED.matcher(name).matches()) {
                    throw new IllegalArgumentException("nobody knows what this part tells");
                }
            }
        }
        if (HEARTS.stream().noneMatch(parts::containsKey)) {
            throw new IllegalArgumentException("no paper of an office program");
        }
        return parts;
    }

    private static byte[] bare(String name, byte[] part, Set<String> left, Photographs photographs) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xml", "rels" -> OfficePart.bare(name, part, left);
            case "jpg", "jpeg" -> photographs.bare("image/jpeg", part);
            case "png" -> photographs.bare("image/png", part);
            case "mimetype" -> part;
            case String _ -> throw new IllegalArgumentException("a picture of another kind");
        };
    }

    /// Every part has the same moment; the type of an OpenDocument stands first and as it is.
    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(part);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
