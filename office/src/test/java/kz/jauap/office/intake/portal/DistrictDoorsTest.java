package kz.jauap.office.intake.portal;

import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.office.guide.Rule.G2_5;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Brand.Tint;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.organisation.site.Sites;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/// The question's doors on districts' own pages and hosts.
@OfficeTest(
        properties = {
            "jauap.test-office=portal",
            "jauap.frames.sites=https://www.city.example,https://medeu.example",
            "jauap.district-hosts.medeu=medeu.example"
        })
@Import(AtWork.class)
class DistrictDoorsTest extends FramedDoors {
    @Autowired
    Sites sites;

    @Proves(G2_5)
    @Withstands(doors = DISTRICT_SITE, trials = END_TO_END)
    @Test
    void aDistrictsPagesLandOnItsDeskUnderItsOwnNameInformalUnlessDeclared() throws Exception {
        DistrictSite usual = sites.of("medeu").orElseThrow();
        try {
            sites.change(new DistrictSite(
                    usual.body(),
                    new Trilingual("Медеу әкімдігі", "Акимат Медеу", "Akimat of Medeu"),
                    Tint.PLUM,
                    "+7 727 000 00 00",
                    "medeu@example.kz",
                    Weight.INFORMAL));
            for (String lang : List.of("kk", "ru", "en")) {
                for (String path : List.of("/d/medeu", "/d/medeu/question", "/embed/d/medeu/question")) {
                    web.perform(get("/" + lang + path))
                            .andExpect(status().isOk())
                            .andExpect(content().string(containsString("data-tint=\"plum\"")))
                            .andExpect(content().string(containsString("tag--informal")));
                }
            }
            web.perform(get("/ru/d/medeu"))
                    .andExpect(content().string(containsString("Акимат Медеу")))
                    .andExpect(content().string(containsString("medeu@example.kz")));
            web.perform(get("/ru/guide")).andExpect(content().string(not(containsString("Акимат Медеу"))));
            CaseFile file = told(web.perform(framed("/d/medeu/question", key())));
            assertThat(file.card().body()).isEqualTo(new BodyId("medeu"));
            assertThat(file.card().registered().channel()).isEqualTo(Channel.DISTRICT_SITE);
            assertThat(file.card().registered().weight()).isEqualTo(Weight.INFORMAL);
            assertThat(file.district()).contains("medeu");
            web.perform(get("/ru/staff/case/" + file.card().number().alias()).with(atWork.as("medeu.registrar")))
                    .andExpect(status().isOk());
            sites.change(new DistrictSite(usual.body(), usual.name(), Tint.BLUE, "", "", Weight.OFFICIAL));
            CaseFile official = told(web.perform(framed("/d/medeu/question", key()))
                    .andExpect(content().string(containsString("tag--official"))));
            assertThat(official.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
            assertThat(official.card().registered().weightReason()).isEqualTo("district-declared");
            assertThat(official.card().due().legal()).isTrue();
            assertThat(official.card().registered().lacking().toString()).contains("SIGNATURE");
        } finally {
            sites.change(usual);
        }
        web.perform(get("/ru/d/nowhere/question")).andExpect(status().isNotFound());
        web.perform(framed("/d/nowhere/question", key())).andExpect(status().isNotFound());
        web.perform(get("/ru/d/roads")).andExpect(status().isNotFound());
    }

    /// A form and an interface for each of the districts: its page, the frame for its own site, and the programs' door.
    @Proves(G2_5)
    @Test
    void everyDistrictHasAFormAndAnInterfaceOfItsOwn(@Autowired Organisation organisation) throws Exception {
        for (Body district : organisation.districts()) {
            String home = "/d/" + district.id().value();
            for (String path : List.of(home, home + "/question")) {
                web.perform(get("/kk" + path))
                        .andExpect(status().isOk())
                        .andExpect(
                                content().string(containsString(district.name().kk())));
            }
            CaseFile asked = told(web.perform(framed(home + "/question", key())));
            assertThat(asked.card().body()).isEqualTo(district.id());
            assertThat(asked.card().registered().channel()).isEqualTo(Channel.DISTRICT_SITE);
            String sent = web.perform(post("/api/v1/appeals")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"body\":\"%s\",\"language\":\"kk\",\"text\":\"Шам жанбайды\"}"
                                    .formatted(district.id().value())))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.official").value(false))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            String number = JsonMapper.shared().readTree(sent).get("number").asString();
            assertThat(number).contains("-" + district.numberCode() + "-");
            assertThat(files.open(number).orElseThrow().card().body()).isEqualTo(district.id());
        }
    }

    @Test
    void aDistrictsHostLeadsToItsPagesAndAForeignNameToNone() throws Exception {
        web.perform(get("/ru/").header("Host", "medeu.example").with(host("medeu.example")))
                .andExpect(redirectedUrl("/ru/d/medeu"));
        web.perform(get("/ru/question").with(host("medeu.example"))).andExpect(redirectedUrl("/ru/d/medeu/question"));
        web.perform(get("/ru/guide").with(host("medeu.example")))
                .andExpect(content().string(containsString("href=\"/ru/d/medeu\"")));
        String key = key();
        web.perform(framed("/question", key).with(host("evil.example"))).andExpect(status().is(421));
        assertThat(arrivals.find(Channel.QUESTION_FOR_AKIM, "/question/" + key)).isEmpty();
    }

    private static RequestPostProcessor host(String name) {
        return request -> {
            request.setServerName(name);
            return request;
        };
    }

    /// Each district's door has a canary of its own, known again by its mark; no canary counts in the balance.
    @Test
    void aCanaryComesBackThroughEachDoorAndCountsNowhere(@Autowired CanaryMark mark, @Autowired DoorTable doors)
            throws Exception {
        LocalDate today = LocalDate.now(clock);
        var before = balances.between(today, today);
        web.perform(post("/kk/embed/d/turksib/question").param("language", "kk").param("text", mark.fresh()))
                .andExpect(status().isUnprocessableContent());
        assertThat(doors.seen(Arrival.doorway(Channel.DISTRICT_SITE, "turksib")).canarySeenAt())
                .isPresent();
        assertThat(doors.seen(Arrival.doorway(Channel.DISTRICT_SITE, "auezov")).canarySeenAt())
                .isEmpty();
        web.perform(post("/kk/embed/question").param("language", "kk").param("text", mark.fresh()));
        assertThat(doors.seen(Channel.QUESTION_FOR_AKIM).canarySeenAt()).isPresent();
        assertThat(balances.between(today, today)).isEqualTo(before);
    }
}
