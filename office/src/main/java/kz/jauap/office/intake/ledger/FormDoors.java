package kz.jauap.office.intake.ledger;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Standing;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.site.DistrictSite;
import kz.jauap.office.organisation.site.Sites;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.stereotype.Component;

/// The doors with a form on them: the question's, each district's own, and the chancellery's desk.
@Component
class FormDoors {
    private final Sites sites;
    private final Taking taking;

    FormDoors(Sites sites, Taking taking) {
        this.sites = sites;
        this.taking = taking;
    }

    /// A form that anybody may send from outside.
    ///
    /// @param doorway its name in the table of doors
    /// @param place the district whose it is
    /// @param path where it is sent to
    record FormDoor(Channel channel, String doorway, Optional<Trilingual> place, String path, Standing standing) {
        /// The form with nothing on it but a canary's mark.
        HttpRequest.Builder knock(HttpRequest.Builder request, String mark) {
            String body = "language=kk&text=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
            return request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
    }

    List<FormDoor> all() {
        List<FormDoor> doors = new ArrayList<>();
        doors.add(new FormDoor(
                Channel.QUESTION_FOR_AKIM,
                Channel.QUESTION_FOR_AKIM.name(),
                Optional.empty(),
                "/kk/embed/question",
                Standing.of(Channel.QUESTION_FOR_AKIM, Signature.NONE, Weight.INFORMAL)));
        sites.all().forEach(site -> doors.add(district(site)));
        return List.copyOf(doors);
    }

    private static FormDoor district(DistrictSite site) {
        return new FormDoor(
                Channel.DISTRICT_SITE,
                Arrival.doorway(Channel.DISTRICT_SITE, site.body().id().value()),
                Optional.of(site.body().shortName()),
                "/kk/embed" + site.path() + "/question",
                Standing.of(Channel.DISTRICT_SITE, Signature.NONE, site.unsigned()));
    }

    /// Hands a canary in as the chancellery's desk hands in what a clerk has filled in: the desk has no way from
    /// outside
    /// but a clerk's signing in.
    void atTheDesk(String mark) {
        taking.take(
                new Submission(
                        BodyId.CITY,
                        Channel.CHANCELLERY,
                        Form.WRITTEN,
                        Signature.HANDWRITTEN,
                        Kind.APPLICATION,
                        Urgency.ORDINARY,
                        Optional.empty(),
                        Applicant.nameless(),
                        List.of(),
                        Said.of("kk", mark),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Actor.Office(),
                Optional.of(new Taking.Key("canary", UUID.randomUUID().toString())));
    }
}
