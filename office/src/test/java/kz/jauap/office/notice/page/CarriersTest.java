package kz.jauap.office.notice.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Nav;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Viewer;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.Postmark;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.post.Sms;
import kz.jauap.office.post.SmsGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// Administrators hear at once of a carrier that does not let the office in, and of one that is away when it lasts.
@OfficeTest
@Import(AtWork.class)
class CarriersTest {
    @Autowired
    MovableClock clock;

    @Autowired
    QueueTable queue;

    @Autowired
    People people;

    @Autowired
    Postmark postmark;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    private final SmsGateway gateway = new SmsGateway();
    private final Postbox postbox = new Postbox();

    @BeforeEach
    void thereIsStaff(@Autowired AlmatyStaff staff) {
        staff.load();
    }

    @AfterEach
    void close() {
        gateway.close();
        postbox.close();
        clock.release();
    }

    /// Whoever reads a page.
    private record Reading(String login) implements Viewer {
        @Override
        public String fullName(Lang lang) {
            return login;
        }

        @Override
        public Trilingual position() {
            return new Trilingual("", "", "");
        }
    }

    private List<String> heard(Carriers carriers, String login) {
        return carriers.ringing(new Reading(login)).map(Nav.Ringing::key).toList();
    }

    @Test
    void ofAWrongKeyAtOnceAndOfAnOutageWhenItLasts() {
        Sms sms = gateway.sms(clock);
        var mail = postbox.mail(postmark, clock);
        Carriers carriers = new Carriers(mail, sms, queue, people, clock);
        assertThat(heard(carriers, "admin")).isEmpty();
        gateway.status(403);
        sms.send(new ShortMessage("notice-1", "87011234567", "x"));
        assertThat(heard(carriers, "admin")).containsExactly("notice.carrier.barred.bell.SMS");
        assertThat(heard(carriers, "registrar")).as("who cannot mend it").isEmpty();
        gateway.mood(SmsGateway.Mood.WELL);
        sms.send(new ShortMessage("notice-1", "87011234567", "x"));
        postbox.busy(true);
        mail.send(new Letter("notice-2", "omirova@example.kz", "Өтініш", "Мәтін", Lang.KK));
        assertThat(heard(carriers, "admin")).as("a hiccup").isEmpty();
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(heard(carriers, "admin")).containsExactly("notice.carrier.away.bell.EMAIL");
        assertThat(carriers.all())
                .extracting(CarrierState::key)
                .containsExactly("notice.carrier.away", "notice.carrier.works");
    }

    @Test
    void readHowTheyDoAndNobodyElseDoes() throws Exception {
        String page = web.perform(get("/en/staff/carriers").with(at.as("admin")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Mail server", "Not set up");
        web.perform(get("/en/staff/carriers").with(at.as("registrar"))).andExpect(status().isForbidden());
    }
}
