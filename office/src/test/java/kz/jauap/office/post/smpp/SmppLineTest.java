package kz.jauap.office.post.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import kz.jauap.office.post.ReceiptTray;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.post.Smsc;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class SmppLineTest {
    private static final String PHONE = "77011234567";
    private static final byte UCS2 = 8;

    private final Smsc smsc = new Smsc();
    private final List<SmppLine> lines = new ArrayList<>();

    @Autowired
    ReceiptTray receipts;

    @BeforeEach
    void empty(@Autowired JdbcClient sql) {
        sql.sql("truncate post_receipt").update();
    }

    @AfterEach
    void close() {
        lines.forEach(SmppLine::hangUp);
        smsc.close();
    }

    private SmppLine line(String more) {
        SmppLine line = new SmppLine(smsc.url() + more, receipts);
        lines.add(line);
        return line;
    }

    private static ShortMessage message(String to, String text) {
        return new ShortMessage("notice-7", to, text);
    }

    private List<Receipt> come() {
        List<Receipt> come = new ArrayList<>();
        receipts.read(come::add);
        return come;
    }

    @Test
    void aMessageGoesWholeInAnyAlphabetAndAsksForAReceipt() {
        SmppLine line = line("");
        Outcome outcome = line.carry(message(PHONE, "ЖТ-100-2026-0000042: жауап дайын. Өңқұұ"));
        assertThat(smsc.received()).singleElement().satisfies(got -> {
            assertThat(outcome).isEqualTo(new Outcome.OnItsWay(got.id()));
            assertThat(got.to()).isEqualTo(PHONE);
            assertThat(got.text()).isEqualTo("ЖТ-100-2026-0000042: жауап дайын. Өңқұұ");
            assertThat(got.coding()).isEqualTo(UCS2);
        });
        line.carry(message(PHONE, "the same again"));
        assertThat(smsc.received())
                .extracting(Smsc.Received::reference)
                .hasSize(2)
                .containsOnly(smsc.received().getFirst().reference());
        line.carry(message(PHONE, "ұ".repeat(200)));
        assertThat(smsc.received().getLast().text()).hasSize(200);
        assertThat(smsc.binds()).hasSize(1);
    }

    @Test
    void whatTheCentreSaysLaterLiesInTheTrayBeforeTheCentreIsAnswered() {
        SmppLine line = line("");
        line.carry(message(PHONE, "бір"));
        line.carry(message(PHONE, "екі"));
        line.carry(message(PHONE, "үш"));
        smsc.say(smsc.received().get(0), DeliveryReceiptState.ENROUTE);
        smsc.say(smsc.received().get(0), DeliveryReceiptState.DELIVRD);
        smsc.say(smsc.received().get(0), DeliveryReceiptState.DELIVRD);
        smsc.say(smsc.received().get(1), DeliveryReceiptState.UNDELIV);
        smsc.say(
                "nonsense",
                PHONE,
                DeliveryReceiptState.UNKNOWN,
                new OptionalParameter.Receipted_message_id(
                        smsc.received().get(2).id()),
                new OptionalParameter.Message_state((byte) 3));
        assertThat(come())
                .extracting(Receipt::reference, Receipt::fate)
                .containsExactly(
                        tuple(smsc.received().get(0).id(), Fate.DELIVERED),
                        tuple(smsc.received().get(1).id(), Fate.UNDELIVERED),
                        tuple(smsc.received().get(2).id(), Fate.UNDELIVERED));
        assertThat(come()).isEmpty();
    }

    @Test
    void aCentreThatWritesItsNumbersInDecimalFiguresIsUnderstood() {
        line("&ids=decimal").carry(message(PHONE, "бір"));
        String id = smsc.received().getFirst().id();
        smsc.say(Long.toString(Long.parseLong(id, 16)), PHONE, DeliveryReceiptState.DELIVRD);
        assertThat(come()).extracting(Receipt::reference).containsExactly(id);
    }

    @Test
    void aWrongNumberIsRefusedAndACentreThatIsBusyIsAskedAgain() {
        SmppLine line = line("");
        assertThat(line.carry(message("77010000000", "x"))).isEqualTo(new Outcome.Refused("SMPP 0x0B"));
        smsc.mood(Smsc.Mood.THROTTLING);
        assertThat(line.carry(message(PHONE, "x"))).isEqualTo(new Outcome.Later("SMPP 0x58"));
    }

    @Test
    void aLineThatHasFallenIsTakenUpAgain() {
        SmppLine line = line("");
        line.keepUp();
        assertThat(smsc.binds()).hasSize(1);
        smsc.mood(Smsc.Mood.DOWN);
        assertThat(line.carry(message(PHONE, "x"))).isInstanceOf(Outcome.Later.class);
        line.keepUp();
        smsc.mood(Smsc.Mood.WELL);
        assertThat(line.carry(message(PHONE, "x"))).isInstanceOf(Outcome.OnItsWay.class);
    }

    @Test
    void withAWrongPasswordNothingGoesAndNoNumberIsToBlame() {
        SmppLine line = new SmppLine(smsc.url().replace("secret", "wrong"), receipts);
        assertThat(line.carry(message(PHONE, "x"))).isEqualTo(new Outcome.Barred("SMPP 0x0E"));
        assertThat(smsc.received()).isEmpty();
    }

    @Test
    void theAddressSaysHowToSpeak() {
        SmppUrl five = SmppUrl.of(URI.create("smpps://me:p%40ss@smsc.kz?from=1414&version=5.0&type=GOV&window=3"));
        assertThat(five.tls()).isTrue();
        assertThat(five.password()).isEqualTo("p@ss");
        assertThat(five.port()).isEqualTo(2775);
        assertThat(five.version()).isEqualTo(InterfaceVersion.IF_50);
        assertThat(five.window()).isEqualTo(3);
        assertThat(five.ton()).isEqualTo(TypeOfNumber.UNKNOWN);
        assertThat(five.toString()).doesNotContain("p@ss", "me");
        SmppUrl plain = SmppUrl.of(URI.create("smpp://me:x@smsc.kz:3600?from=77273001122"));
        assertThat(plain.version()).isEqualTo(InterfaceVersion.IF_34);
        assertThat(plain.ton()).isEqualTo(TypeOfNumber.INTERNATIONAL);
        assertThat(SmppUrl.of(URI.create(smsc.url())).ton()).isEqualTo(TypeOfNumber.ALPHANUMERIC);
    }

    @Test
    void version5IsSpokenWhereItIsAskedFor() {
        line("&version=5.0").keepUp();
        assertThat(smsc.binds().getLast().getInterfaceVersion()).isEqualTo(InterfaceVersion.IF_50);
    }
}
