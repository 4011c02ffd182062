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

/// A city that keeps its guide says nothing that holds only for the Code, but for the remedy by the law in force, which
/// its letters carry as a second line and whoever writes one reads.
@OfficeTest
@Import(AtWork.class)
@Thorough
class GuideSpeechTest extends SpokenByAct {
    @Autowired
    GuideSpeechTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void nothingThatHoldsForTheCodeAlone() throws Exception {
        Map<String, String> said = said();
        said.keySet().removeIf(path -> path.endsWith("/draft.pdf") || path.endsWith("/answer"));
        assertThat(said.get("notices")).contains("өтінішіңіз");
        assertThat(found(said, ForeignWords.OF_THE_CODE)).isEmpty();
    }
}
