package kz.jauap.office.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.registry.card.LegalNumber;

/// Whose number an appeal legally bears.
///
/// @param number the state platform's, once it has come
/// @param stated the last day that the platform states
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegalNumberJson(
        Whose whose, Optional<String> number, Optional<LocalDate> registered, Optional<LocalDate> stated) {

    /// Who gives the legal number, and whether it is there.
    public enum Whose {
        OURS,
        AWAITED,
        OUTSIDE
    }

    public static LegalNumberJson of(LegalNumber legal) {
        return switch (legal) {
            case LegalNumber.Ours _ -> none(Whose.OURS);
            case LegalNumber.Awaited _ -> none(Whose.AWAITED);
            case LegalNumber.Outside(var number, var day, var stated, var _) ->
                new LegalNumberJson(Whose.OUTSIDE, Optional.of(number), Optional.of(day), stated);
        };
    }

    private static LegalNumberJson none(Whose whose) {
        return new LegalNumberJson(whose, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
