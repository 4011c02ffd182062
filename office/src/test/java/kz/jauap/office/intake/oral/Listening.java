package kz.jauap.office.intake.oral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A clerk who writes down what somebody says at the desk and reads it back.
abstract class Listening {
    static final Iin IIN = new Iin("850102200024");
    static final String WORDS = "Подъезд не убирают третью неделю. Прошу убрать.";

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork atWork;

    @Autowired
    OralRecords records;

    @Autowired
    private CaseFiles files;

    @Autowired
    Papers papers;

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

    MockHttpServletResponse write(UUID form, String words, String lang) throws Exception {
        var sheet = multipart("/ru/staff/intake");
        sheet.param("key", form.toString())
                .param("language", lang)
                .param("door", "ORAL_STATEMENT")
                .param("signed", "yes")
                .param("surname", "Өмірова")
                .param("given", "Қарлығаш")
                .param("number", IIN.digits())
                .param("postal", "Алматы, Абай, 10")
                .param("addressee", "Акиму")
                .param("text", words)
                .param("do", "record");
        return send(sheet, "registrar");
    }

    String written() throws Exception {
        return place(write(UUID.randomUUID(), WORDS, "ru"));
    }

    static String place(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    OralRecord record(String place) {
        return records.find(UUID.fromString(place.substring(place.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    Document page(String path) throws Exception {
        MockHttpServletResponse answer = send(get(path), "registrar");
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    CaseFile registered(String place) {
        return files.open(record(place).appeal().orElseThrow()).orElseThrow();
    }

    static boolean isRecord(IssuedPaper paper) {
        return paper.occasion().kind() == PaperKind.ORAL_RECORD;
    }

    /// How many records of the case are handed out, looked at twice.
    long issued(CaseFile file) throws Exception {
        for (int look = 0; look < 2; look++) {
            page("/ru/staff/case/" + file.card().number().alias());
        }
        return papers.of(file.card().appeal()).stream()
                .filter(Listening::isRecord)
                .count();
    }
}
