package kz.jauap.office.intake.wizard;

import static kz.jauap.office.guide.Rule.G4_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.people.FormToken;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The wizard keeps everything, asks only what belongs to the case, and holds back nothing but an empty text.
@OfficeTest(properties = {"jauap.test-office=wizard", "jauap.files.per-form=1MB"})
class WizardTest extends DraftWriter {
    @Test
    void goesFromQuestionToQuestionAndAsksForParticularsOfAComplaintOnly() throws Exception {
        String code = begun("ru");
        leadsTo(send(code, "speaker", "speaker", "SELF"), code, "who");
        leadsTo(send(code, "who", "surname", "Оспанова", "given", "Әлия"), code, "kind");
        leadsTo(send(code, "kind", "kind", "COMPLAINT"), code, "text");
        leadsTo(send(code, "text", "language", "ru", "text", TEXT), code, "complaint");
        leadsTo(send(code, "kind", "kind", ""), code, "text");
        leadsTo(send(code, "text", "language", "ru", "text", TEXT), code, "place");
        leadsTo(send(code, "place", "place", "Абая, 10", "district", "medeu"), code, "files");
        leadsTo(send(code, "files"), code, "to");
        leadsTo(send(code, "to", "to", ""), code, "check");
        web.perform(get("/ru/file/" + code + "/check"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Оспанова Әлия")))
                .andExpect(content().string(Matchers.containsString("Не указан почтовый адрес")));
    }

    @Test
    void backAndLeavingKeepWhatWasWritten() throws Exception {
        String code = begun("ru");
        leadsTo(send(code, "text", "language", "ru", "text", TEXT, "do", "BACK"), code, "kind");
        assertThat(draft(code).fields().text("text")).isEqualTo(TEXT);
        leadsTo(send(code, "who", "surname", "Оспанова", "do", "LEAVE"), code, "saved");
        assertThat(draft(code).fields().text("surname")).isEqualTo("Оспанова");
        assertThat(draft(code).fields().text("text")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageOpensInEveryLanguageWithTheSameWords(String lang) throws Exception {
        String code = begun("kk");
        send(code, "kind", "kind", "COMPLAINT");
        send(code, "text", "language", "kk", "text", "Шам жанбайды");
        for (String speaker : List.of("SELF", "FIRM", "FOR_PERSON", "FOR_FIRM")) {
            send(code, "speaker", "speaker", speaker);
            for (Step step : Step.values()) {
                web.perform(get("/" + lang + "/file/" + code + "/" + step.path()))
                        .andExpect(status().isOk())
                        .andExpect(content().string(Matchers.containsString("<html lang=\"" + lang + "\"")));
            }
        }
        web.perform(get("/" + lang + "/file/" + code + "/text"))
                .andExpect(content().string(Matchers.containsString("Шам жанбайды")));
        web.perform(get("/" + lang + "/file/" + code + "/saved")).andExpect(status().isOk());
    }

    @Test
    void onlyAnEmptyTextIsHeldBack() throws Exception {
        String code = begun("ru");
        send(code, "text", "language", "ru", "text", "  ", "subject", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Напишите, что произошло")));
        leadsTo(send(code, "who", "surname", ""), code, "kind");
        leadsTo(send(code, "text", "language", "ru", "text", "Шум"), code, "place");
    }

    @Test
    void whatIsTooLongIsToldAndStaysOnThePage() throws Exception {
        String code = begun("ru");
        send(code, "who", "surname", "А".repeat(201), "given", "Әлия")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("А".repeat(201))))
                .andExpect(content().string(Matchers.containsString("Әлия")));
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheckUnlessItAsksForMore() throws Exception {
        String code = begun("ru");
        send(code, "text", "language", "ru", "text", TEXT);
        leadsTo(send(code, "place", "place", "Абая, 12", "from", "check"), code, "check");
        leadsTo(send(code, "kind", "kind", "COMPLAINT", "from", "check"), code, "complaint?from=check");
        leadsTo(send(code, "complaint", "against", "Инспектор", "claims", "Наказать", "from", "check"), code, "check");
        assertThat(draft(code).fields().text("claims")).isEqualTo("Наказать");
        send(code, "text", "language", "ru", "text", TEXT + "!", "from", "check");
        assertThat(draft(code).fields().text("claims")).isEqualTo("Наказать");
    }

    @Proves(G4_1)
    @Test
    void theBodyIsSuggestedByTopicAndDistrictAndCanBeChosen() throws Exception {
        String code = begun("ru");
        send(code, "text", "language", "ru", "text", TEXT);
        web.perform(get("/ru/file/" + code + "/to"))
                .andExpect(content().string(Matchers.containsString("Похоже, это тема")));
        send(code, "to", "to", "medeu");
        web.perform(get("/ru/file/" + code + "/check"))
                .andExpect(content().string(Matchers.containsString("Медеуского района")));
    }

    @Test
    void whatIsWrittenLiesSealed(@Autowired JdbcClient sql) throws Exception {
        String code = begun("ru");
        send(code, "who", "surname", "Оспанова", "number", "850102200024");
        var row = sql.sql("select code, fields from intake_draft where id = :id")
                .param("id", draft(code).id())
                .query()
                .singleRow();
        assertThat(new String((byte[]) Objects.requireNonNull(row.get("fields")), StandardCharsets.UTF_8))
                .doesNotContain("Оспанова")
                .doesNotContain("850102200024");
        assertThat(new String((byte[]) Objects.requireNonNull(row.get("code")), StandardCharsets.UTF_8))
                .doesNotContain(code);
    }

    @Test
    void aDraftCanBeForgottenAtOnce() throws Exception {
        String code = begun("en");
        web.perform(post("/en/file/" + code + "/forget").with(FormToken.sent())).andExpect(status().isOk());
        web.perform(get("/en/file/" + code)).andExpect(status().isNotFound());
    }

    @Test
    void aCodeOpensItsDraftInAnySpellingAndAWrongOneIsToldSo() throws Exception {
        String code = begun("en");
        String typed = new DraftCode(code).grouped().toLowerCase(Locale.ROOT);
        web.perform(get("/en/file").param("code", typed)).andExpect(redirectedUrl("/en/file/" + code));
        web.perform(get("/en/file").param("code", "0000-0000-0000-0000"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(Matchers.containsString("There is no such draft")));
        web.perform(get("/en/file/" + code + "/nowhere")).andExpect(status().isNotFound());
    }
}
