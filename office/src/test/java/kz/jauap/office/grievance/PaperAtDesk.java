package kz.jauap.office.grievance;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.jauap.office.intake.desk.SamePerson;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

/// A clerk with a signed complaint on paper before him, for tests.
///
/// @param clerk his login
public record PaperAtDesk(MockMvc web, AtWork atWork, String clerk) {
    /// Types it in.
    ///
    /// @param contests the number of what it is against
    /// @param otherwise fields that differ from those of the applicant of all filings; "yes" ticks a box
    public ResultActions typed(String contests, Map<String, String> otherwise) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "key", UUID.randomUUID().toString(),
                "language", "ru",
                "kind", "COMPLAINT",
                "sort", "PERSON",
                "number", "850102200024",
                "surname", "Өмірова",
                "given", "Қарлығаш",
                "text", "На место никто не выезжал, с ответом не согласна",
                "signed", "yes",
                "contests", contests));
        fields.putAll(otherwise);
        fields.replaceAll((name, value) -> value.equals("yes") ? ticked(name, contests, fields) : value);
        var sheet = multipart("/ru/staff/intake");
        sheet.with(FormToken.sent()).with(atWork.as(clerk));
        fields.forEach(sheet::param);
        return web.perform(sheet);
    }

    /// A tick says for whom and of which case it was given.
    private static String ticked(String name, String contests, Map<String, String> fields) {
        return switch (name) {
            case "contestsAgain" -> contests;
            case "contestsSame" -> SamePerson.asked(new Fields(MultiValueMap.fromSingleValue(fields)));
            default -> "yes";
        };
    }
}
