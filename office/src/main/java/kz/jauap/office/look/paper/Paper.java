package kz.jauap.office.look.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.sign.Sign;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The office's printer: draws a template ("room/document") as PDF/A-2u with its letters inside.
///
/// The template is well-formed XML, stands in `@template.look.sheet` and takes a parameter `sheet`; nothing but what
/// it holds itself is loaded while it is drawn.
@Component
public class Paper {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Libraries ask for these for every document, and Java would read all jars for one each time.
        name(TransformerFactory.class, TransformerFactory.newDefaultInstance());
        name(SAXParserFactory.class, SAXParserFactory.newDefaultInstance());
        name(DocumentBuilderFactory.class, DocumentBuilderFactory.newDefaultInstance());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final TemplateEngine engine;
    private final Words words;
    private final Sign sign;
    private final boolean warmUp;
    private final Typefaces typefaces = new Typefaces();

    Paper(TemplateEngine engine, Words words, Sign sign, @Value("${jauap.paper.warm-up:true}") boolean warmUp) {
        this.engine = engine;
        this.words = words;
        this.sign = sign;
        this.warmUp = warmUp;
    }

    private static <T> void name(Class<T> factory, T own) {
        System.setProperty(factory.getName(), own.getClass().getName());
    }

    public byte[] print(String template, Lang lang, Map<String, ?> params) {
        var all = new HashMap<String, Object>(params);
        all.put("sheet", new Sheet(words, lang, sign.brand()));
        var drawn = new StringOutput();
        engine.render(template + ".jte", all, drawn);
        return toPdf(drawn.toString());
    }

    private byte[] toPdf(String xml) {
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Jauap");
            builder.useExternalResourceAccessControl(
                    (uri, _) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            typefaces.into(builder);
            builder.withW3cDocument(parsed(xml), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /// The library itself would read it by events and have them transformed into the same tree.
    private static Document parsed(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("A paper's template is not well-formed", e);
        }
    }

    /// The first document takes seconds, the next ones do not: the first is printed before anyone asks.
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        if (!warmUp) return;
        var thread = new Thread(() -> print("look/blank", Lang.KK, Map.of()), "paper warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
