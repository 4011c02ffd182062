package kz.jauap.office.intake.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Bad;
import kz.jauap.office.signature.BadSignatures;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;

/// Whatever bad signature is brought for an appeal: the applicant is told what is the matter and what to do, the appeal
/// he wrote stands in the wizard as before, and the right signature registers it.
@OfficeTest
@Import({AtWork.class, Pens.class})
@Thorough
class BadSignaturesTest {
    private static final Iin IIN = new Iin("850101100012");
    private static final String TEXT = "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить.";

    @Autowired
    private MockMvc web;

    @Autowired
    private Drawer drawer;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Words words;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private static Fields fields(Expected who) {
        Fields fields = who instanceof Expected.Firm
                ? Fields.with("speaker", "FIRM", "title", "ТОО «Сынақ»", "number", TestCa.BIN.digits())
                : Fields.with("speaker", "SELF", "surname", "Сынақов", "given", "Сынақ", "number", IIN.digits());
        fields.set("kind", List.of("APPLICATION"));
        fields.set("language", List.of("ru"));
        fields.set("postal", List.of("Алматы, Абай, 10"));
        fields.set("text", List.of(TEXT));
        return fields;
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String shown(MockHttpServletResponse page) throws Exception {
        return HtmlUtils.htmlUnescape(page.getContentAsString(UTF_8));
    }

    /// The page on which a draft is signed.
    private String laid(Draft draft, Lang lang) throws Exception {
        var laying = post("/" + lang.tag() + "/file/" + draft.code().characters() + "/sign");
        return Objects.requireNonNull(send(laying.with(FormToken.sent())).getRedirectedUrl());
    }

    private byte[] document(String page) {
        return sessions.document(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)))
                .array();
    }

    private MockHttpServletResponse bring(String page, byte[] file) throws Exception {
        return send(multipart(page + "/file")
                .file(new MockMultipartFile("file", "otinish.p7s", "", file))
                .with(FormToken.sent()));
    }

    @ParameterizedTest
    @EnumSource
    void leaveTheAppealAsItWasWritten(Bad bad, @Autowired ApplicationContext office) throws Exception {
        for (Lang lang : Lang.values()) {
            brought(bad, lang, office);
        }
    }

    private void brought(Bad bad, Lang lang, ApplicationContext office) throws Exception {
        var bringing = BadSignatures.in(office);
        byte[] another = document(laid(drawer.begin(fields(new Expected.Person(IIN))), lang));
        Draft draft = drawer.begin(fields(bad.who(IIN)));
        String page = laid(draft, lang);
        byte[] document = document(page);
        var answer = bring(page, bringing.brought(bad, IIN, document, another));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(shown(answer))
                .contains(words.say(lang, bad.reason().key()))
                .contains(words.say(lang, Reader.SIGNER.adviceKey(bad.reason())));
        assertThat(drawer.find(draft.id()).orElseThrow().became()).isEmpty();
        assertThat(shown(send(get("/" + lang.tag() + "/file/" + draft.code().characters() + "/check"))))
                .contains(TEXT);
        assertThat(laid(draft, lang))
                .as("the same document still awaits its signature")
                .isEqualTo(page);
        bring(page, bringing.right(bad, IIN, document));
        assertThat(drawer.find(draft.id()).orElseThrow().became()).isPresent();
    }
}
