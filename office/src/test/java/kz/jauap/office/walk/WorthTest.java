package kz.jauap.office.walk;

import static kz.jauap.law.channel.Signature.EDS;
import static kz.jauap.office.guide.Rule.G3_1;
import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Door;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Submissions;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.site.status.WithCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Whatever the door and the signature: the record and every page that shows it say whether it is official, and why.
@OfficeTest
@Import(AtWork.class)
@Thorough
class WorthTest extends WorkingTown {
    private final Taking taking;
    private final Words words;

    @Autowired
    WorthTest(ApplicationContext office) {
        super(office);
        this.taking = office.getBean(Taking.class);
        this.words = office.getBean(Words.class);
    }

    /// G3.1 and G3.2, and Law 221 art. 7(5): the desk's are official, and what comes by an information system with an
    /// electronic signature; nothing else is.
    private static boolean official(Channel door, Signature signature) {
        return door.door() == Door.DESK || (door.door() != Door.SOCIAL_NETWORK && signature == EDS);
    }

    @Proves({G3_1, G3_2})
    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyRecordSaysOnEveryPageWhetherItIsOfficialAndWhy(Channel door) throws Exception {
        List<Registration> all = new ArrayList<>();
        for (Signature signature : Signature.values()) {
            Registration of = taken(door, signature);
            boolean official = official(door, signature);
            assertThat(of.registered().weight())
                    .as("%s %s", door, signature)
                    .isEqualTo(official ? Weight.OFFICIAL : Weight.INFORMAL);
            assertThat(town.card(of.appeal()).due().legal()).isEqualTo(official);
            all.add(of);
        }
        int turn = List.of(Channel.values()).indexOf(door);
        List<Lang> langs = List.of(Lang.values());
        shown(all.get(turn % all.size()), langs.get(turn / 3 % langs.size()));
    }

    private void shown(Registration of, Lang lang) throws Exception {
        boolean official = of.registered().weight() == Weight.OFFICIAL;
        String alias = of.number().alias();
        String word = words.say(lang, official ? "look.official" : "look.informal");
        String other = words.say(lang, official ? "look.informal" : "look.official");
        Document staff = page(get("/" + lang.tag() + "/staff/case/" + alias).with(at.as("controller")));
        Document own = page(get("/" + lang.tag() + "/status/" + alias)
                .session(WithCode.opened(web, of.number().text(), of.code().grouped())));
        for (Document page : new Document[] {staff, own}) {
            assertThat(page.text())
                    .contains(words.say(lang, "law.standing." + of.registered().weightReason()));
            assertThat(page.select(".tag--official, .tag--informal").eachText())
                    .contains(word)
                    .doesNotContain(other);
        }
        assertThat(page(get("/ru/staff/journal").queryParam("q", alias).with(at.as("controller")))
                        .select("tr:has(a[href*=" + alias + "]) .tag--" + (official ? "official" : "informal")))
                .hasSize(1);
    }

    private Registration taken(Channel door, Signature signature) {
        Submission like = Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS);
        var sent = new Submission(
                like.body(),
                door,
                like.form(),
                signature,
                like.kind(),
                like.urgency(),
                like.receivedAt(),
                like.applicant(),
                like.together(),
                like.said(),
                like.enclosures(),
                like.origin(),
                like.evidence(),
                like.firstContact());
        return ((Taken.Registered) taking.take(sent, new Actor.Office(), Optional.empty())).registration();
    }

    private Document page(MockHttpServletRequestBuilder asked) throws Exception {
        return Jsoup.parse(web.perform(asked)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
