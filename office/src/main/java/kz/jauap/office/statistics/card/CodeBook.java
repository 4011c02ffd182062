package kz.jauap.office.statistics.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Accounting.Field;
import org.springframework.stereotype.Component;

/// What may stand in a coded field of the card, and what it is called.
@Component
class CodeBook {
    private final CodeTable codes;
    private final Organisation organisation;
    private final Clock clock;

    CodeBook(CodeTable codes, Organisation organisation, Clock clock) {
        this.codes = codes;
        this.organisation = organisation;
        this.clock = clock;
    }

    /// A value and its name.
    record Named(String value, Trilingual name) {}

    List<Named> of(Field field) {
        return switch (field) {
            case TOPIC ->
                organisation.topics().stream()
                        .map(topic -> new Named(topic.id(), topic.name()))
                        .toList();
            case DISTRICT ->
                organisation.bodies().stream()
                        .filter(body -> body.kind() == Body.Kind.DISTRICT_AKIMAT)
                        .map(body -> new Named(body.id().value(), body.shortName()))
                        .toList();
            case KIND,
                    CHANNEL,
                    FORM,
                    APPLICANT,
                    LANGUAGE,
                    SEX,
                    SOCIAL_STATUS,
                    OCCUPATION,
                    BUSINESS_CATEGORY,
                    MEASURE,
                    SANCTION,
                    COURT,
                    SUIT_PENDING,
                    CONTESTED,
                    HEARING,
                    RESIDENT,
                    CITIZENSHIP ->
                codes.of(field.name()).stream()
                        .filter(code -> code.validOn(LocalDate.now(clock)))
                        .map(code -> new Named(code.code(), code.name()))
                        .toList();
            case DAMAGES, SUIT_NUMBER, SUIT_DAY, BIRTH_YEAR, OUTGOING_NUMBER, OUTGOING_DAY -> List.of();
        };
    }

    /// Whether a value may be written into a field today.
    boolean fits(Field field, String value) {
        return field.value().fits(value)
                && (field.value() != Field.Value.CODE
                        || of(field).stream().anyMatch(each -> each.value().equals(value)));
    }

    /// What a value is called; by itself where it is no code, or one that is no longer known.
    Optional<Trilingual> name(Field field, String value) {
        return Stream.concat(
                        of(field).stream(),
                        codes.of(field.name()).stream().map(code -> new Named(code.code(), code.name())))
                .filter(each -> each.value().equals(value))
                .map(Named::name)
                .findFirst();
    }
}
