package kz.jauap.office.intake.egov;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.outside.OutsideTown;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.signature.Bad;
import kz.jauap.office.signature.BadSignatures;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.TestCa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever bad signature a package bears: the partner is told what is the matter and what to do, in the reader's
/// language; nothing is registered as signed, nothing is lost, and the right signature is taken afterwards.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Thorough
class BadPackagesTest {
    private static final Iin WHO = new Iin(Signatory.IIN);

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    PackageTable packages;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Answers answers;

    @Autowired
    Words words;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private BadSignatures bringing;
    private Credentials credentials;
    private Gateway gateway;

    @BeforeEach
    void thereIsATownWithAGateway(@Autowired ApplicationContext office) {
        OutsideTown.in(office).at("2026-11-24T10:00");
        bringing = BadSignatures.in(office);
        credentials = partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        gateway = new Gateway(port, credentials);
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private long appeals() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    private static Message of(Bad bad, byte[] document, byte[] cms) {
        Message message = Message.of(document, cms);
        return switch (bad) {
            case ANOTHER_FIRM, PERSONS_KEY_FOR_A_FIRM -> message.with("appeal", firm());
            default -> message;
        };
    }

    private static Map<String, Object> firm() {
        Map<String, Object> appeal = new LinkedHashMap<>(Gateway.appeal(Signatory.IIN, "Шам жанбайды."));
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("type", "FIRM");
        applicant.put("title", TestCa.FIRM.name());
        applicant.put("bin", TestCa.BIN.digits());
        applicant.put("postalAddress", "Алматы, Абай даңғылы, 10");
        appeal.put("applicant", applicant);
        return appeal;
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedAndLosesNothing(Bad bad) {
        byte[] document = Gateway.document(bad + " " + Instant.now());
        byte[] cms = bringing.brought(bad, WHO, document, Gateway.document("another"));
        long before = appeals();
        Message message = of(bad, document, cms);
        Answer json = gateway.hand(bad + "-j", message);
        Answer xml = gateway.handXml(bad + "-x", message);
        assertThat(json.status()).as(json.text()).isEqualTo(422);
        assertThat(xml.status()).isEqualTo(422);
        assertThat(json.json().get("state").stringValue()).isEqualTo("REFUSED");
        assertThat(xml.text()).contains("<code>" + bad.reason().name() + "</code>");
        assertThat(json.json()
                        .get("reasons")
                        .valueStream()
                        .map(each -> each.get("code").stringValue()))
                .contains(bad.reason().name());
        assertThat(appeals()).isEqualTo(before);
        kept(bad, document, cms);
        explained(bad);
        byte[] right = bringing.right(bad, WHO, document);
        Answer corrected = gateway.hand(bad + "-r", of(bad, document, right).with("corrects", bad + "-j"));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(201);
        assertThat(appeals()).isEqualTo(before + 1);
    }

    /// To the last byte, until a person has looked at it.
    private void kept(Bad bad, byte[] document, byte[] cms) {
        var arrival = arrivals.find(Channel.EGOV, credentials.partner().id() + "/" + bad + "-j")
                .orElseThrow();
        assertThat(arrival.ending()).isEqualTo(Ending.PARKED);
        assertThat(arrivals.payload(arrival).orElseThrow())
                .contains("жанбайды")
                .contains(Base64.getEncoder().encodeToString(cms))
                .contains(Bytes.of(document).sha256());
    }

    private void explained(Bad bad) {
        var known = packages.find(credentials.partner().id(), bad + "-j").orElseThrow();
        for (Lang lang : Lang.values()) {
            var told = answers.of(known, lang).reasons();
            assertThat(Arrays.asList(told.toArray()).toString())
                    .contains(words.say(lang, bad.reason().key()))
                    .contains(words.say(lang, Reader.SIGNER.adviceKey(bad.reason())));
        }
    }
}
