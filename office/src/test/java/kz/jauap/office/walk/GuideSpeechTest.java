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

/// A city that keeps its guide says nothing that holds only for the Code, but for the remedy by the law in force, which
/// its letters carry as a second line and whoever writes one reads.
@OfficeTest
@Import(AtWork.class)
class GuideSpeechTest extends SpokenByAct {
    private static final Pattern OF_THE_CODE =
            Pattern.compile("(?iU)жолданым|АППК|ӘРПК|\\bAPPC\\b|\\b(?:15|20) (?:working|рабочих|жұмыс)"
                    + "|тіркелген күннен|со дня регистрации|from the registration|through the body that answered"
                    + "|через орган, давший ответ|жауап берген орган арқылы");

    @Autowired
    GuideSpeechTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void nothingThatHoldsForTheCodeAlone() throws Exception {
        Map<String, String> said = said();
        said.keySet().removeIf(path -> path.endsWith("/draft.pdf") || path.endsWith("/answer"));
        assertThat(said.get("notices")).contains("өтінішіңіз");
        assertThat(found(said, OF_THE_CODE)).isEmpty();
    }
}
