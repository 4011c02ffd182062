package kz.jauap.office.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Door;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.demo.doors.ApplicantsKeys;
import kz.jauap.office.files.Files;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.demo.Holder;
import org.springframework.stereotype.Component;

/// Brings a story's appeal to the door it comes in by.
@Component
class Arriving {
    private static final String PAPER = "otinish.pdf";

    private final Taking taking;
    private final Files files;
    private final Cast cast;
    private final ApplicantsKeys keys;

    Arriving(Taking taking, Files files, Cast cast, ApplicantsKeys keys) {
        this.keys = keys;
        this.taking = taking;
        this.files = files;
        this.cast = cast;
    }

    /// Brings it; a second time, the same appeal.
    AppealId arrive(Story story) {
        return switch (taking.take(
                submission(story), acceptor(story), Optional.of(new Taking.Key("demo", story.key())))) {
            case Taken.Registered(var registration) -> registration.appeal();
            case Taken.HeldBack(var flaws) -> throw new IllegalStateException(story.key() + ": " + flaws);
            case Taken.SentBefore _ -> throw new IllegalStateException(story.key() + " was sent before");
        };
    }

    private Actor acceptor(Story story) {
        return story.door().door() == Door.DESK
                ? new Actor.Official(
                        cast.registrar(new BodyId(story.body()), story).id())
                : new Actor.Applicant();
    }

    private Submission submission(Story story) {
        List<Applicant> applicants =
                story.applicants().stream().map(Arriving::applicant).toList();
        return new Submission(
                new BodyId(story.body()),
                story.door(),
                form(story.door()),
                story.signature(),
                story.kind(),
                story.threat() ? Urgency.THREAT : Urgency.ORDINARY,
                Optional.empty(),
                applicants.isEmpty() ? Applicant.nameless() : applicants.getFirst(),
                applicants.stream().skip(1).toList(),
                said(story),
                story.enclosures().stream().map(this::enclosure).toList(),
                Optional.empty(),
                signed(story),
                Optional.empty());
    }

    /// The proof of the e-signature under a letter, as the office would have kept it: a firm's is its head's, unless an
    /// employee signs.
    private Optional<UUID> signed(Story story) {
        return story.applicants().stream()
                .filter(_ -> story.signature() == Signature.EDS)
                .findFirst()
                .flatMap(sender -> switch (sender) {
                    case Sender.Person person -> keys.sign(story.key(), Exhibits.open(PAPER), signer(person));
                    case Sender.Firm firm -> signed(story, firm);
                });
    }

    private Optional<UUID> signed(Story story, Sender.Firm firm) {
        Holder.Firm employer = new Holder.Firm(new Bin(firm.bin()), firm.title());
        Role role = firm.employee().isPresent() ? Role.EMPLOYEE : Role.HEAD;
        ApplicantsKeys.Signer signer = firm.employee()
                .map(Arriving::signer)
                .orElseGet(() -> ApplicantsKeys.Signer.named(firm.representative()));
        return keys.sign(story.key(), Exhibits.open(PAPER), signer, role, employer);
    }

    private static ApplicantsKeys.Signer signer(Sender.Person person) {
        return new ApplicantsKeys.Signer(
                person.surname(),
                person.given(),
                person.patronymic(),
                person.iin().map(Iin::new));
    }

    private static Form form(Channel door) {
        return switch (door) {
            case CHANCELLERY, POST, IN_PERSON -> Form.WRITTEN;
            case ORAL_STATEMENT -> Form.ORAL;
            case VIDEO -> Form.VIDEO_MESSAGE;
            case EGOV,
                    QUESTION_FOR_AKIM,
                    SITE,
                    API,
                    DISTRICT_SITE,
                    OPEN_ALMATY,
                    INSTAGRAM,
                    FACEBOOK,
                    VK,
                    TWITTER,
                    OK_RU -> Form.ELECTRONIC;
        };
    }

    private static Applicant applicant(Sender sender) {
        return signed(sender, named(sender))
                .reached(
                        sender.address().orElse(""),
                        sender.phone().orElse(""),
                        sender.email().orElse(""));
    }

    private static Applicant signed(Sender sender, Applicant named) {
        return switch (sender) {
            case Sender.Person person -> person.signing().map(named::signing).orElse(named);
            case Sender.Firm _ -> named;
        };
    }

    private static Applicant named(Sender sender) {
        return switch (sender) {
            case Sender.Person person ->
                Applicant.person(
                        person.surname(),
                        person.given(),
                        person.patronymic().orElse(""),
                        person.iin().orElse(""));
            case Sender.Firm firm -> Applicant.firm(firm.title(), firm.bin(), firm.representative());
        };
    }

    private static Said said(Story story) {
        return new Said(
                        story.lang(),
                        story.subject(),
                        story.text(),
                        String.join("\n", story.claims()),
                        story.addressee().orElse(""),
                        story.place().orElse(""),
                        story.district(),
                        story.topic(),
                        String.join(
                                "\n",
                                story.complaint().map(Story.Complaint::against).orElse(List.of())),
                        story.complaint().map(Story.Complaint::reasons).orElse(""),
                        story.sheets())
                .at(story.spot().flatMap(Point::read));
    }

    private Enclosure enclosure(Story.Handed handed) {
        try (InputStream content = Exhibits.open(handed.name())) {
            return new Enclosure(files.store(content, handed.name()).hash(), handed.name(), handed.role());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
