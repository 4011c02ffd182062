package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.office.guide.Rule.G2_4;
import static kz.jauap.office.guide.Trial.DOWN;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.social.talk.MessageTable;
import kz.jauap.office.intake.social.talk.Spoken;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The akimat's name in posts and comments of others at Instagram, and where each comment can be read.
@OfficeTest
class MentionsTest {
    private static final MetaSimulator THERE = new MetaSimulator("instagram");

    @Autowired
    MockMvc web;

    @Autowired
    Porter porter;

    @Autowired
    Rounds rounds;

    @Autowired
    CaseFiles files;

    @Autowired
    MessageTable messages;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("jauap.doors.patience", () -> "PT2S");
        THERE.settings(settings);
    }

    @AfterAll
    static void close() {
        THERE.close();
    }

    @BeforeEach
    void thereIsACity(@Autowired AlmatyStaff almaty) {
        almaty.load();
        THERE.mood = Simulator.Mood.WELL;
        THERE.strict = false;
        THERE.requests.clear();
        clock.set(MetaSimulator.THEN);
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private void tell(MockHttpServletRequestBuilder knock) throws Exception {
        web.perform(knock).andExpect(status().isOk());
        porter.go();
    }

    private String ending(String foreignId) {
        return sql.sql("select trim(ending || ' ' || why) as said from registry_arrival where foreign_id = :id")
                .param("id", foreignId)
                .query((row, _) -> row.getString("said"))
                .single();
    }

    private AppealId record(String foreignId) {
        return new AppealId(sql.sql("select appeal from registry_arrival where foreign_id = :id")
                .param("id", foreignId)
                .query((row, _) -> row.getObject("appeal", UUID.class))
                .single());
    }

    private Spoken said(AppealId appeal) {
        return messages.of(appeal).getFirst();
    }

    /// What we said under words that were said there.
    private static List<String> sentTo(String post) {
        return THERE.words().stream()
                .map(each -> each.path() + " " + URLDecoder.decode(each.body(), StandardCharsets.UTF_8))
                .filter(each -> each.contains("\"media_id\":\"" + post + "\""))
                .toList();
    }

    @Test
    @Proves(G2_4)
    @Withstands(doors = INSTAGRAM, trials = REPEATING)
    void ourNameInSomebodysCommentIsARecordAndIsRepliedToThere() throws Exception {
        tell(THERE.mention("501", "601"));
        tell(THERE.mention("501", "601"));
        AppealId appeal = record("c:501");
        assertThat(files.open(appeal).orElseThrow().letter().text()).contains("Көшеде шам жанбайды");
        assertThat(said(appeal).handle()).isEqualTo("@dana");
        rounds.go();
        assertThat(sentTo("601"))
                .singleElement()
                .satisfies(reply -> assertThat(reply)
                        .contains("/17841400000000001/mentions", "\"comment_id\":\"501\"")
                        .doesNotContain("dana", "/status"));
    }

    @Test
    void ourNameInTheCaptionOfAPostIsARecordWithItsAddress() throws Exception {
        tell(THERE.mention("", "602"));
        AppealId appeal = record("c:602");
        assertThat(files.open(appeal).orElseThrow().letter().text()).contains("яма на дороге");
        assertThat(said(appeal).link()).contains("https://www.instagram.com/p/CaptioN/");
        rounds.go();
        assertThat(sentTo("602"))
                .singleElement()
                .satisfies(reply -> assertThat(reply).contains("/mentions").doesNotContain("comment_id"));
    }

    @Test
    void aFieldThatMetaRefusesIsLeftOut() throws Exception {
        THERE.strict = true;
        tell(THERE.mention("503", "603"));
        assertThat(said(record("c:503")).link()).isEmpty();
    }

    @Test
    @Withstands(doors = INSTAGRAM, trials = DOWN)
    void whileThePlatformIsAwayTheMentionWaitsAndWhatIsGoneIsKeptAside() throws Exception {
        THERE.mood = Simulator.Mood.BROKEN;
        tell(THERE.mention("504", "604"));
        assertThat(ending("c:504")).startsWith("WAITING");
        THERE.mood = Simulator.Mood.WELL;
        clock.set(MetaSimulator.THEN.plusSeconds(3600));
        porter.go();
        assertThat(ending("c:504")).startsWith("REGISTERED");
        tell(THERE.mention("gone", "605"));
        assertThat(ending("c:gone")).isEqualTo("PARKED UNREADABLE");
    }

    @Test
    void aCommentUnderOurPostLeadsToThePost() throws Exception {
        tell(THERE.comment("505", "", "77", "Көше шамы қашан жанады екен?"));
        assertThat(said(record("c:505")).link())
                .isEqualTo(Optional.of("https://www.instagram.com/p/" + MetaSimulator.PERMALINK + "/"));
    }
}
