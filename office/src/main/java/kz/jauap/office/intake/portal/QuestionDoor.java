package kz.jauap.office.intake.portal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.ToldBy;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;

/// The door for questions: to the akim of the city, or to a district's by its own pages; on our pages or in the frame
/// of another site.
record QuestionDoor(Optional<DistrictSite> site, Standing standing) implements PortalDoor {
    private static final int SHORT = 40;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /// Where the form stands.
    enum Standing {
        HERE,
        /// In the frame of another site: no cookie, no session, no token.
        FRAMED
    }

    /// The same door as it stands on our own pages.
    @Override
    public String scope() {
        return site.map(DistrictSite::path).orElse("") + "/question";
    }

    @Override
    public String path() {
        return switch (standing) {
            case HERE -> scope();
            case FRAMED -> "/embed" + scope();
        };
    }

    @Override
    public String template() {
        return switch (standing) {
            case HERE -> "intake/question";
            case FRAMED -> "intake/questionFramed";
        };
    }

    boolean framed() {
        return standing == Standing.FRAMED;
    }

    @Override
    public Submission read(Fields fields, List<Enclosure> enclosures) {
        site.ifPresent(each -> fields.set("district", List.of(each.body().id().value())));
        Kind kind = fields.text("kind").isEmpty() ? Kind.MESSAGE : fields.one("kind", Kind.class);
        return PortalDoor.submission(
                site.map(each -> each.body().id()).orElse(BodyId.CITY),
                site.isPresent() ? Channel.DISTRICT_SITE : Channel.QUESTION_FOR_AKIM,
                kind,
                Urgency.ORDINARY,
                PortalDoor.named(fields),
                fields,
                enclosures);
    }

    @Override
    public List<String> doubts(Submission submission) {
        String text = submission.said().text().strip();
        String email = submission.applicant().email();
        boolean vague = !text.isEmpty() && text.length() < SHORT;
        boolean unreachable = !email.isEmpty() && !EMAIL.matcher(email).matches();
        Stream<String> words = Stream.of(vague ? "intake.doubt.short" : "", unreachable ? "intake.doubt.email" : "");
        return Stream.concat(words, ToldBy.doubts(submission.said().told(), submission.applicant()).stream())
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
