package kz.jauap.office.intake.egov;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.egov.wire.Hall;
import kz.jauap.office.intake.egov.wire.RegistrationJson;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.intake.outside.Numbering;
import kz.jauap.office.intake.partner.PartnersDoor;
import kz.jauap.office.intake.partner.Seal;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.journal.Acted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes in what the state platform's register says: the numbers, days and terms it gave. Said twice, it is entered
/// once.
@RestController
class RegistrationsApi {
    static final String PATH = "/api/v1/registrations";
    private static final int MOST = 1000;

    private final PartnersDoor door;
    private final Hall hall;
    private final Wire wire;
    private final Stating stating;
    private final Words words;

    RegistrationsApi(PartnersDoor door, Hall hall, Wire wire, Stating stating, Words words) {
        this.door = door;
        this.hall = hall;
        this.wire = wire;
        this.stating = stating;
        this.words = words;
    }

    /// What is sent.
    record RegistrationsJson(@Nullable List<@Nullable RegistrationJson> rows) {}

    /// What is answered, row by row in their order.
    record RegistrationsAnswer(List<RowAnswer> rows) {}

    /// What came of one row.
    ///
    /// @param text why it was not entered; empty where it was
    record RowAnswer(String number, Outcome outcome, String text) {}

    /// What comes of a row.
    enum Outcome {
        ENTERED,
        KNOWN_ALREADY,
        NOT_ENTERED
    }

    @PostMapping(
            path = PATH,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<byte[]> state(HttpServletRequest request, HttpServletResponse response, Lang lang) {
        PartnersDoor.Guest guest = door.enter(request, response);
        Flavour flavour = Flavour.of(request.getContentType());
        RegistrationsJson sent = hall.with(request, body -> {
            String hash = Bytes.of(body).sha256();
            door.checkSeal(guest, request, new Seal.Sealed("POST", request.getRequestURI(), "", hash));
            return wire.read(body, flavour, RegistrationsJson.class);
        });
        List<@Nullable RegistrationJson> rows = Objects.requireNonNullElse(sent.rows(), List.of());
        if (rows.isEmpty() || rows.size() > MOST || rows.contains(null)) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.egov.rows", MOST);
        }
        List<RowAnswer> answers = new ArrayList<>();
        for (RegistrationJson row : rows) {
            if (row != null) {
                answers.add(answer(row, stating.of(guest.partner().id(), row), lang));
            }
        }
        return ResponseEntity.ok()
                .contentType(flavour.type())
                .body(wire.write(new RegistrationsAnswer(answers), flavour));
    }

    private RowAnswer answer(RegistrationJson row, Acted acted, Lang lang) {
        String number = Objects.requireNonNullElse(row.number(), "");
        return switch (acted) {
            case Acted.Done _ -> new RowAnswer(number, Outcome.ENTERED, "");
            case Acted.Refused refused
            when refused.equals(Numbering.SAME) -> new RowAnswer(number, Outcome.KNOWN_ALREADY, "");
            case Acted.Refused(var key) -> new RowAnswer(number, Outcome.NOT_ENTERED, words.say(lang, key));
        };
    }
}
