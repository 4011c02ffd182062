package kz.jauap.office.intake.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// An appeal as a program sends it; only the text, or a file in its place, is needed.
///
/// @param body to whom it is sent; the city akimat where it is left out
/// @param language of the text; the reader's where it is left out
/// @param threat tells of a crime or a threat to security: ahead of every queue
public record AppealJson(
        @Nullable String body,
        @Nullable Kind kind,
        @Nullable String language,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<@Nullable String> claims,
        @Nullable String addressee,
        @Nullable String place,
        @Nullable String district,
        @Nullable String topic,
        @Nullable ApplicantJson applicant,
        @Nullable List<@Nullable ApplicantJson> together,
        @Nullable ComplaintJson complaint,
        @Nullable Boolean threat) {

    /// An appeal of which nothing is said but in a document.
    public static AppealJson unsaid() {
        return new AppealJson(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// What a complaint names beyond the rest.
    public record ComplaintJson(
            @Nullable List<@Nullable String> against,
            @Nullable String reasons) {}

    /// Who appeals.
    public record ApplicantJson(
            Applicant.@Nullable Sort type,
            @Nullable String surname,
            @Nullable String given,
            @Nullable String patronymic,
            @Nullable String iin,
            @Nullable String title,
            @Nullable String bin,
            @Nullable String representative,
            @Nullable String postalAddress,
            @Nullable String phone,
            @Nullable String email) {

        public Applicant applicant() {
            Applicant named = switch (type == null ? Applicant.Sort.PERSON : type) {
                case PERSON -> Applicant.person(plain(surname), plain(given), plain(patronymic), plain(iin));
                case FIRM -> Applicant.firm(plain(title), plain(bin), plain(representative));
                case NAMELESS -> Applicant.nameless();
            };
            return named.reached(plain(postalAddress), plain(phone), plain(email));
        }
    }

    /// The appeal as it is taken in by a door.
    ///
    /// @param reader whose language stands in where the appeal names none
    public Submission submission(Channel door, Signature signature, Lang reader, List<Enclosure> enclosures) {
        return new Submission(
                addressed(),
                door,
                Form.ELECTRONIC,
                signature,
                kind == null ? usual(signature) : kind,
                Boolean.TRUE.equals(threat) ? Urgency.THREAT : Urgency.ORDINARY,
                Optional.empty(),
                sender(),
                together == null
                        ? List.of()
                        : present(together).stream()
                                .map(ApplicantJson::applicant)
                                .toList(),
                said(reader),
                enclosures,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What an appeal is that does not say its kind: signed, an application; unsigned, a mere message.
    private static Kind usual(Signature signature) {
        return switch (signature) {
            case EDS, HANDWRITTEN -> Kind.APPLICATION;
            case NONE -> Kind.MESSAGE;
        };
    }

    /// Who does not name himself in a report of a threat stays nameless; elsewhere only a person decides that.
    Applicant sender() {
        if (applicant != null) {
            return applicant.applicant();
        }
        return Boolean.TRUE.equals(threat) ? Applicant.nameless() : Applicant.person("", "", "", "");
    }

    private BodyId addressed() {
        try {
            return body == null ? BodyId.CITY : new BodyId(body);
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
    }

    private Said said(Lang reader) {
        return new Said(
                language == null ? reader.tag() : language,
                plain(subject),
                plain(text),
                claims == null ? List.of() : spoken(claims),
                plain(addressee),
                plain(place),
                plain(district),
                plain(topic),
                complaint == null || complaint.against() == null ? List.of() : spoken(complaint.against()),
                complaint == null ? "" : plain(complaint.reasons()),
                0);
    }

    private static List<String> spoken(List<@Nullable String> words) {
        return present(words).stream().filter(each -> !each.isBlank()).toList();
    }

    private static <T> List<T> present(List<@Nullable T> all) {
        return all.stream()
                .map(each -> Objects.requireNonNullElseGet(each, () -> {
                    throw new Problem(HttpStatus.BAD_REQUEST, "look.fault.broken");
                }))
                .toList();
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
