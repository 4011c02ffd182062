package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/// Whoever holds a paper is told beside the reason what he can do, which is not what its signer would do.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class AdviceTest {
    @Autowired
    MockMvc web;

    @Autowired
    Evidences evidences;

    @Autowired
    Words words;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource
    void isInThreeLanguagesAndAnotherForTheSignerThanForTheHolder(Reason reason) {
        for (Lang lang : Lang.values()) {
            String signer = words.say(lang, Reader.SIGNER.adviceKey(reason));
            String holder = words.say(lang, Reader.HOLDER.adviceKey(reason));
            assertThat(signer).isNotBlank();
            assertThat(holder).isNotBlank().isNotEqualTo(signer);
        }
    }

    /// Nobody at the authority answered when it came.
    @Test
    void ofASignatureThatIsNotSettledYetIsToCheckItAgain() throws Exception {
        var ca = new TestCa(Scheme.RSA, clock).silent();
        byte[] document = UUID.randomUUID().toString().getBytes(UTF_8);
        byte[] cms = ca.certify(TestCa.PERSON).sign(document, clock.instant());
        var who = new Expected.Person(TestCa.IIN);
        var report = new Examiner(ca.trust(), Freshness.USUAL, clock).verify(cms, document, who, clock.instant());
        assertThat(report.indication()).isEqualTo(Indication.INDETERMINATE);
        evidences.keep(
                new Presentation(Bytes.of(document), "o.txt", Bytes.of(cms), who, clock.instant(), Map.of()), report);
        for (Lang lang : Lang.values()) {
            assertThat(checked(lang, cms, document))
                    .contains("note--warn")
                    .contains(words.say(lang, "site.check.finding.unsettled"))
                    .contains(words.say(lang, Reason.REVOCATION_UNKNOWN.key()))
                    .contains(words.say(lang, Reader.HOLDER.adviceKey(Reason.REVOCATION_UNKNOWN)));
        }
    }

    private String checked(Lang lang, byte[] cms, byte[] document) throws Exception {
        return HtmlUtils.htmlUnescape(web.perform(multipart("/" + lang.tag() + "/v/file")
                        .file(new MockMultipartFile("file", "otinish.p7s", "", cms))
                        .file(new MockMultipartFile("document", "otinish.txt", "", document))
                        .with(FormToken.sent()))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }
}
