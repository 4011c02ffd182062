package kz.jauap.office.intake.oral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.signature.Pens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An oral record that is confirmed twice, at once, or after it was corrected: registered once, as it was read.
@OfficeTest
@Import({AtWork.class, Pens.class})
class OralOnceTest extends Listening {
    /// The office fell over between the confirmation and the number, and the clerk presses again when it is there
    /// again.
    @ParameterizedTest
    @EnumSource(names = "ELECTRONICALLY", mode = EnumSource.Mode.EXCLUDE)
    void whatWasConfirmedAsTheLightWentOutIsRegisteredOnceAndKnowsIt(
            Confirmed confirmed, @Autowired Porter porter, @Autowired Arrivals arrivals, @Autowired JdbcClient sql)
            throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        OralRecord record = record(place);
        records.settle(record, confirmed, "Ким О.", Optional.empty());
        assertThat(record(place).appeal()).isEmpty();
        String id = "oral/" + record.id();
        sql.sql("update registry_arrival set next_try_at = received_at where foreign_id = ?")
                .param(id)
                .update();
        porter.go();
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(confirmed.signature());
        assertThat(file.enclosures()).hasSize(1);
        assertThat(arrivals.find(Channel.ORAL_STATEMENT, id).orElseThrow().appeal())
                .hasValue(file.card().appeal());
        assertThat(records.confirm(record(place), confirmed, "Ким О."))
                .isEqualTo(file.card().appeal());
        page("/ru/staff/case/" + file.card().number().alias());
        assertThat(issued(file)).isEqualTo(1);
    }

    @Test
    void isRegisteredOnceHoweverOftenItIsConfirmed() throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        String first = place(send(multipart(place + "/paper"), "registrar"));
        assertThat(place(send(multipart(place + "/paper"), "registrar"))).isEqualTo(first);
        var other = post(place + "/unsigned").param("why", "REFUSED").param("witness", "Ким О.");
        assertThat(place(send(other, "registrar"))).isEqualTo(first);
        assertThat(record(place).ending().orElseThrow().confirmed()).isEqualTo(Confirmed.ON_PAPER);
        assertThat(send(get(place + "/correct"), "registrar").getStatus()).isEqualTo(409);
    }

    /// Two clerks, or two windows, with the same record before them.
    @Test
    void ofTwoConfirmationsAtOnceTheFirstIsWhatIsRegistered(@Autowired OralTable table) throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        OralRecord seen = record(place);
        table.confirm(seen.id(), new OralRecord.Ending(Confirmed.ON_PAPER, "", seen.writtenAt()));
        records.confirm(seen, Confirmed.REFUSED, "Ким О.");
        assertThat(registered(place).card().registered().signature()).isEqualTo(Signature.HANDWRITTEN);
    }

    @Test
    void whatIsCorrectedMeanwhileIsNotRegisteredUnread() throws Exception {
        UUID form = UUID.randomUUID();
        String place = place(write(form, WORDS, "ru"));
        send(post(place + "/read"), "registrar");
        OralRecord seen = record(place);
        write(form, "Иначе: двор не убирают.", "ru");
        assertThatThrownBy(() -> records.confirm(seen, Confirmed.ON_PAPER, "")).isInstanceOf(Problem.class);
        assertThat(record(place).appeal()).isEmpty();
    }

    @Test
    void aCorrectionIsReadAnew() throws Exception {
        UUID form = UUID.randomUUID();
        String place = place(write(form, WORDS, "ru"));
        send(post(place + "/read"), "registrar");
        assertThat(page(place + "/correct").select("#text").text()).isEqualTo(WORDS);
        assertThat(place(write(form, "Иначе: двор не убирают.", "ru"))).isEqualTo(place);
        assertThat(record(place).readBack()).isEmpty();
        assertThat(send(multipart(place + "/paper"), "registrar").getStatus()).isEqualTo(409);
        send(post(place + "/read"), "registrar");
        send(multipart(place + "/paper"), "registrar");
        assertThat(registered(place).letter().text()).isEqualTo("Иначе: двор не убирают.");
    }
}
