package kz.jauap.office.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Enclosure;

/// One fictional appeal and all that becomes of it.
///
/// @param daysAgo how long before the demonstration is opened it arrives
/// @param lang language tag of the appeal and of all that is answered to it
/// @param threat whether the sender ticks that a crime or a threat to security is meant
/// @param body at whose desk it arrives
/// @param spot where the applicant pointed to on the map, as "43.23800,76.94500"
/// @param applicants the first applicant first; none for an anonymous appeal
record Story(
        String key,
        int daysAgo,
        LocalTime time,
        String lang,
        Kind kind,
        Channel door,
        Signature signature,
        boolean threat,
        String body,
        String district,
        String topic,
        Optional<String> place,
        Optional<String> spot,
        Optional<String> addressee,
        List<Sender> applicants,
        String subject,
        String text,
        List<String> claims,
        Optional<Complaint> complaint,
        List<Handed> enclosures,
        int sheets,
        Fate fate) {

    /// Of whom a complaint complains, and why.
    record Complaint(List<String> against, String reasons) {}

    /// A file handed in; its content is made up when the story is played.
    record Handed(String name, Enclosure.Role role) {}

    /// What becomes of the appeal, step by step.
    record Fate(Ending ends, List<Step> steps) {}

    /// Who outside the akimat takes it over.
    BodyId takenBy() {
        return fate.steps().stream()
                .flatMap(step -> step instanceof Step.RedirectOutside outside ? Stream.of(outside.to()) : Stream.of())
                .findFirst()
                .map(BodyId::new)
                .orElseThrow();
    }
}
