package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Bad;
import kz.jauap.office.signature.BadSignatures;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/// Whatever bad signature somebody has checked: he learns in his language what is the matter, and is never told that
/// it is sound.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
@Thorough
class BadSignatureCheckTest {
    private static final String GREEN = "note--ok";

    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext office;

    @Autowired
    Words words;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    @ParameterizedTest
    @EnumSource
    void isNeverCalledSound(Bad bad) throws Exception {
        var bringing = BadSignatures.in(office);
        byte[] document = ("Өтініш " + UUID.randomUUID()).getBytes(UTF_8);
        byte[] cms = bringing.brought(bad, TestCa.IIN, document, "басқа".getBytes(UTF_8));
        for (Lang lang : Lang.values()) {
            String page = checked(lang, bad, cms, document);
            if (bad.forAnyone()) {
                assertThat(page)
                        .as("%s in %s", bad, lang)
                        .contains(words.say(lang, bad.reason().key()))
                        .contains(words.say(lang, Reader.HOLDER.adviceKey(bad.reason())))
                        .contains(words.say(lang, "site.check.finding.broken"))
                        .doesNotContain(GREEN);
            } else {
                assertThat(page).as("who it was is told").contains("СЫНАҚОВ СЫНАҚ");
            }
            assertThat(checked(lang, bad, bringing.right(bad, TestCa.IIN, document), document))
                    .as("the right one")
                    .contains(GREEN);
        }
    }

    private String checked(Lang lang, Bad whose, byte[] cms, byte[] document) throws Exception {
        return HtmlUtils.htmlUnescape(web.perform(multipart("/" + lang.tag() + "/v/file")
                        .file(new MockMultipartFile("file", "otinish.p7s", "", cms))
                        .file(new MockMultipartFile("document", "otinish.pdf", "", document))
                        .with(FormToken.sent())
                        .with(request -> {
                            request.setRemoteAddr(
                                    "2001:db8:0:%x::1".formatted(whose.name().hashCode() & 0xffff));
                            return request;
                        }))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }
}
