package kz.jauap.office.intake.egov.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the state platform's register says of an appeal.
///
/// @param number given there
/// @param registered the day of registration there
/// @param considerBy the last day of the term, where it states one
/// @param messageId of the package that the appeal came with
/// @param ours our own number of the appeal, in place of a message id
public record RegistrationJson(
        @Nullable String number,
        @Nullable LocalDate registered,
        @Nullable LocalDate considerBy,
        @Nullable String messageId,
        @Nullable String ours) {}
