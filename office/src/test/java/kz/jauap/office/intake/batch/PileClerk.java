package kz.jauap.office.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A clerk with a pile of letters: scans it, works it through, and looks at its page.
abstract class PileClerk {
    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Batches batches;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request, String login) throws Exception {
        return web.perform(request.with(FormToken.sent()).with(atWork.as(login)))
                .andReturn()
                .getResponse();
    }

    static byte[] pages(int count) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (int page = 0; page < count; page++) {
                scan.addPage(new PDPage());
            }
            var bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// One scan: so many letters of so many pages, with our separator sheet between them.
    byte[] separated(int... lettersOfPages) throws Exception {
        byte[] separator =
                send(get("/kk/staff/intake/batch/separator.pdf"), "registrar").getContentAsByteArray();
        try (PDDocument scan = new PDDocument();
                PDDocument sheet = Loader.loadPDF(separator)) {
            var merger = new PDFMergerUtility();
            for (int at = 0; at < lettersOfPages.length; at++) {
                if (at > 0) {
                    merger.appendDocument(scan, sheet);
                }
                for (int page = 0; page < lettersOfPages[at]; page++) {
                    scan.addPage(new PDPage());
                }
            }
            var bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    String pile(byte[] scan, String way, String pages) throws Exception {
        var form = multipart("/ru/staff/intake/batch")
                .file(new MockMultipartFile("scans", "скан.pdf", "application/pdf", scan));
        form.param("way", way).param("pages", pages).param("language", "ru").param("door", "POST");
        return Objects.requireNonNull(send(form, "registrar").getRedirectedUrl());
    }

    Batch batch(String place) {
        return batches.find(UUID.fromString(place.replaceAll(".*/|\\?.*", ""))).orElseThrow();
    }

    Document page(String place) throws Exception {
        var answer = send(get(place), "registrar");
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
