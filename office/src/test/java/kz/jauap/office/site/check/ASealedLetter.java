package kz.jauap.office.site.check;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A sealed letter of the office, and somebody who checks papers on its public page.
abstract class ASealedLetter {
    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext office;

    @Autowired
    PaperCopies copies;

    private int visitors;
    CaseFile file;
    IssuedPaper letter;
    byte[] pdf;

    @BeforeEach
    void aSealedLetter() {
        var town = Town.in(office);
        file = office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow();
        letter = office.getBean(Letters.class).issue(file, Drafted.complete(), town.who("akim"));
        pdf = copies.bytes(letter.hash());
    }

    static RequestPostProcessor somebody(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    ResultActions check(String lang, MockMultipartFile... files) throws Exception {
        var request = multipart("/" + lang + "/v/file");
        for (var each : files) {
            request.file(each);
        }
        visitors++;
        return web.perform(request.with(FormToken.sent()).with(somebody("198.51.100." + visitors % 200)));
    }

    static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "paper.pdf", "application/pdf", content);
    }

    static MockMultipartFile document(byte[] content) {
        return new MockMultipartFile("document", "paper.pdf", "application/pdf", content);
    }
}
