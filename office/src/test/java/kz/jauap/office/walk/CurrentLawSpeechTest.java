package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.people.AtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A city that goes by the Code says nothing that holds only for the guide's law.
@OfficeTest(properties = "jauap.regime-policy=CURRENT_LAW")
@Import(AtWork.class)
@Thorough
class CurrentLawSpeechTest extends SpokenByAct {
    @Autowired
    CurrentLawSpeechTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void nothingThatHoldsForTheGuidesLawAlone() throws Exception {
        Map<String, String> said = said();
        assertThat(said.get("notices")).contains("жолданымыңыз");
        assertThat(said).allSatisfy((path, text) -> assertThat(text).as(path).isNotBlank());
        assertThat(found(said, ForeignWords.OF_THE_LAW)).isEmpty();
    }
}
