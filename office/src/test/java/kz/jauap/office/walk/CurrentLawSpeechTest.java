package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A city that goes by the Code says nothing that holds only for the guide's law.
@OfficeTest(properties = "jauap.regime-policy=CURRENT_LAW")
@Import(AtWork.class)
class CurrentLawSpeechTest extends SpokenByAct {
    private static final Pattern OF_THE_LAW = Pattern.compile(
            "(?iU)(?<![\\p{L}-])өтініш(?!хат)|бейнеөтініш|видеообращ|video message|№ ?221|No\\. ?221"
                    + "|221-?.?заң|\\b(?:15|30|3) (?:calendar|календарн|күнтізбелік)"
                    + "|superior body or (?:go to )?court|орган или в суд|органу или обратиться в суд"
                    + "|органға немесе сотқа|органға шағым бере аласыз немесе сотқа|as a video or orally|видеозаписью или устно|бейнежазбамен немесе ауызша");

    @Autowired
    CurrentLawSpeechTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void nothingThatHoldsForTheGuidesLawAlone() throws Exception {
        Map<String, String> said = said();
        assertThat(said.get("notices")).contains("жолданымыңыз");
        assertThat(said).allSatisfy((path, text) -> assertThat(text).as(path).isNotBlank());
        assertThat(found(said, OF_THE_LAW)).isEmpty();
    }
}
