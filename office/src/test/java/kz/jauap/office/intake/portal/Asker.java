package kz.jauap.office.intake.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.UUID;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/// Somebody at the forms of the portal.
abstract class Asker {
    static final String QUESTION =
            "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить. Әлия — «ұ» 🏔";

    @Autowired
    CaseFiles files;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    static MockMultipartHttpServletRequestBuilder form(String path, String key) {
        var form = multipart(path);
        form.with(FormToken.sent()).param("key", key).param("language", "ru");
        return form;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    CaseFile filed(ResultActions answer) throws Exception {
        return files.open(LedTo.name(answer)).orElseThrow();
    }
}
