package kz.jauap.office.intake.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/// A clerk at the desk: fills in the sheet of a letter, with its scans, and is led to what was registered.
abstract class DeskClerk {
    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    CaseFiles files;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    MockMultipartHttpServletRequestBuilder paper(String login, Map<String, String> fields) {
        var form = multipart("/ru/staff/intake");
        form.with(FormToken.sent()).with(atWork.as(login));
        Stream.of("key", "language")
                .filter(name -> !fields.containsKey(name))
                .forEach(name ->
                        form.param(name, name.equals("key") ? UUID.randomUUID().toString() : "ru"));
        fields.forEach(form::param);
        return form;
    }

    ResultActions sends(String login, UUID key, Map<String, String> fields, MockMultipartFile... scans)
            throws Exception {
        var form = multipart("/ru/staff/intake");
        for (MockMultipartFile scan : scans) {
            form.file(scan);
        }
        form.with(FormToken.sent()).with(atWork.as(login)).param("key", key.toString());
        if (!fields.containsKey("language")) {
            form.param("language", "ru");
        }
        fields.forEach(form::param);
        return web.perform(form);
    }

    CaseFile registered(ResultActions answer) throws Exception {
        return files.open(LedTo.name(answer)).orElseThrow();
    }

    static byte[] pdf(PDRectangle... pages) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (PDRectangle page : pages) {
                document.addPage(new PDPage(page));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
