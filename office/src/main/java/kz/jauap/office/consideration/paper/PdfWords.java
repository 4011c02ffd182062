package kz.jauap.office.consideration.paper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/// All words in a PDF, also those that stand on no page: where a link leads, what a picture is called for the blind, a
/// bookmark, a remark, the value of a field and how it is drawn, what a program wrote of the file.
final class PdfWords {
    /// By these names a dictionary holds words in a stream of their own (ISO 32000-1: 12.7.3.4, 12.7.8, 12.6.4.16,
    /// 14.3).
    private static final Set<COSName> IN_STREAMS = Set.of(
            COSName.METADATA,
            COSName.JS,
            COSName.V,
            COSName.DV,
            COSName.getPDFName("RV"),
            COSName.getPDFName("RC"),
            COSName.getPDFName("XFA"));

    private final StringBuilder words = new StringBuilder();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    /// What draws itself: forms, the faces of fields and remarks, patterns.
    private final List<COSStream> drawings = new ArrayList<>();

    private PdfWords() {}

    /// @throws IOException where a part of it cannot be read
    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfWords all = new PdfWords();
            all.through(document.getDocument().getTrailer());
            for (PDPage page : document.getPages()) {
                all.marked(new PDFStreamParser(page));
            }
            for (COSStream drawing : List.copyOf(all.drawings)) {
                PDFormXObject form = new PDFormXObject(drawing);
                all.marked(new PDFStreamParser(form));
                page(form, document);
            }
            return new PDFTextStripper().getText(document) + "\n" + all.words;
        }
    }

    /// A page of its own for what only some program shows, so that its words are read as those of a page are.
    private static void page(PDFormXObject form, PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(form);
        }
    }

    /// What stands beside the signs themselves: a line of signs may be told by other words.
    private void marked(PDFStreamParser content) throws IOException {
        for (Object token : content.parse()) {
            if (token instanceof COSDictionary dictionary) {
                through(dictionary);
            }
        }
    }

    private void through(COSBase first) throws IOException {
        meet(first);
        while (!waiting.isEmpty()) {
            look(waiting.remove());
        }
    }

    private void look(COSBase each) throws IOException {
        switch (each) {
            case COSObject reference -> meet(reference.getObject());
            case COSArray array -> array.forEach(this::meet);
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream && stream.containsKey(COSName.BBOX)) {
                    drawings.add(stream);
                }
                for (COSName name : dictionary.keySet()) {
                    say(name.getName());
                    if (IN_STREAMS.contains(name)) {
                        streams(dictionary.getDictionaryObject(name));
                    }
                }
                dictionary.getValues().forEach(this::meet);
            }
            case COSString text -> say(text.getString());
            case COSName name -> say(name.getName());
            case COSNumber number -> say(String.valueOf(number.longValue()));
            default -> {}
        }
    }

    private void meet(@Nullable COSBase one) {
        if (one != null && seen.add(one)) {
            waiting.add(one);
        }
    }

    private void streams(@Nullable COSBase held) throws IOException {
        switch (held) {
            case COSStream stream -> {
                try (InputStream content = stream.createInputStream()) {
                    byte[] read = content.readAllBytes();
                    say(Legible.of(read));
                }
            }
            case COSArray parts -> {
                for (int at = 0; at < parts.size(); at++) {
                    streams(parts.getObject(at));
                }
            }
            case null, default -> {}
        }
    }

    /// An address may have its signs written as numbers.
    private void say(String text) {
        words.append(text).append('\n');
        if (text.indexOf('%') >= 0) {
            words.append(decoded(text)).append('\n');
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
