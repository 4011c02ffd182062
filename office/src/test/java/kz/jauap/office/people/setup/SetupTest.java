package kz.jauap.office.people.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.door.OneTimeLinks;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// The first start of an empty office; each test leaves it as empty as it was.
@OfficeTest(properties = "jauap.test-office=setup")
@Import(AtWork.class)
class SetupTest {
    private static final String PASSWORD = "біздің ұзын құпиясөз";

    private final MockMvc office;
    private final OneTimeLinks links;
    private final Organisation organisation;
    private final People people;
    private final RegimeInForce regime;
    private final AtWork at;

    @Autowired
    SetupTest(
            MockMvc office,
            OneTimeLinks links,
            Organisation organisation,
            People people,
            RegimeInForce regime,
            AtWork at) {
        this.at = at;
        this.office = office;
        this.links = links;
        this.organisation = organisation;
        this.people = people;
        this.regime = regime;
    }

    /// Whoever sets an office up by the repealed law puts his name to it, for all administrators and auditors to read.
    @Test
    @Transactional
    void theGuideIsChosenUnderAName(@Autowired Audit audit) throws Exception {
        String secret = links.make(Purpose.SETUP, Optional.empty(), Duration.ofDays(1));
        try {
            office.perform(filled(secret).param("policy", "GUIDE").param("acknowledged", "Айша Әбенова"))
                    .andExpect(redirectedUrl("/ru/staff/sign-in?founded"));
            assertThat(regime.policy()).isEqualTo(RegimePolicy.GUIDE);
            office.perform(get("/kk/")).andExpect(content().string(containsString("<span>Өтініш · ")));
            assertThat(audit.lines(AuditLine.Narrowed.all(), 10))
                    .filteredOn(line -> line.deed() == AuditDeed.OFFICE_FOUNDED)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.subject()).isEqualTo("GUIDE");
                        assertThat(line.change().reason()).isEqualTo("Айша Әбенова");
                    });
            for (String lang : List.of("kk", "ru", "en")) {
                for (String page : List.of("/staff/organisation", "/staff/audit")) {
                    office.perform(get("/" + lang + page).with(at.as("a.first")))
                            .andExpect(content().string(containsString("Айша Әбенова")));
                }
            }
        } finally {
            regime.decided(RegimePolicy.CURRENT_LAW);
        }
    }

    @Test
    @Transactional
    void theLinkSetsAnEmptyOfficeUpOnceAndOnlyOnce() throws Exception {
        String older = links.make(Purpose.SETUP, Optional.empty(), Duration.ofDays(1));
        String secret = links.make(Purpose.SETUP, Optional.empty(), Duration.ofDays(1));
        office.perform(get("/ru/setup/" + older)).andExpect(status().isNotFound());
        office.perform(get("/ru/setup/guessed")).andExpect(status().isNotFound());
        office.perform(get("/ru/setup/" + secret))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Первая настройка")));

        office.perform(filled(secret).param("policy", "GUIDE").param("acknowledged", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("подтвердите своим именем")))
                .andExpect(content().string(containsString("Орал қаласының әкімдігі")));
        assertThat(people.all()).isEmpty();

        office.perform(filled(secret).param("policy", "CURRENT_LAW"))
                .andExpect(redirectedUrl("/ru/staff/sign-in?founded"));
        assertThat(organisation.city().name().kk()).isEqualTo("Орал қаласының әкімдігі");
        assertThat(people.all()).singleElement().satisfies(first -> {
            assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(first.login()).isEqualTo("a.first");
        });
        assertThat(regime.policy()).isEqualTo(RegimePolicy.CURRENT_LAW);
        office.perform(get("/kk/")).andExpect(content().string(containsString("<span>Жолданым · ")));

        office.perform(get("/ru/setup/" + secret)).andExpect(status().isNotFound());
        office.perform(filled(secret).param("policy", "CURRENT_LAW")).andExpect(status().isNotFound());
        String late = links.make(Purpose.SETUP, Optional.empty(), Duration.ofDays(1));
        office.perform(filled(late).param("policy", "CURRENT_LAW")).andExpect(status().isNotFound());
        assertThat(people.all()).hasSize(1);

        office.perform(post("/ru/staff/sign-in")
                        .param("username", "A.First")
                        .param("password", PASSWORD)
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/ru/staff"));
    }

    private static MockHttpServletRequestBuilder filled(String secret) {
        return post("/ru/setup/" + secret)
                .with(FormToken.sent())
                .param("nameKk", "Орал қаласының әкімдігі")
                .param("nameRu", "Акимат города Уральска")
                .param("nameEn", "Akimat of Oral")
                .param("addressKk", "Достық-Дружба даңғылы, 1")
                .param("addressRu", "пр. Достык-Дружбы, 1")
                .param("addressEn", "1 Dostyk-Druzhba Avenue")
                .param("numberCode", "270")
                .param("register", "SELF")
                .param("courtKk", "Әкімшілік сот")
                .param("courtRu", "Административный суд")
                .param("courtEn", "Administrative court")
                .param("surname", "Әбенова")
                .param("given", "Айша")
                .param("positionKk", "Бас маман")
                .param("positionRu", "Главный специалист")
                .param("positionEn", "Chief specialist")
                .param("login", "A.First")
                .param("password", PASSWORD);
    }
}
