package kz.jauap.office.intake.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.wizard.Destination;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// The appeal itself on paper, in the language it is written in: to be signed with a key, or with a pen.
@Component
public class AppealPaper {
    private final Paper paper;
    private final Destination destination;
    private final Organisation organisation;
    private final Tray tray;
    private final Settings settings;

    AppealPaper(Paper paper, Destination destination, Organisation organisation, Tray tray, Settings settings) {
        this.paper = paper;
        this.destination = destination;
        this.organisation = organisation;
        this.tray = tray;
        this.settings = settings;
    }

    /// What stands on the paper.
    ///
    /// @param nonce of the session in which it is signed with a key; none where it is signed with a pen
    /// @param hand the mark by which the desk opens it again, where it is signed with a pen
    public record Appeal(
            Written written,
            Body to,
            List<Attachment> files,
            Optional<Body> district,
            Optional<String> nonce,
            Optional<Hand> hand) {}

    /// The mark of a draft, for the desk's scanner and for eyes.
    public record Hand(QrCode qr, String code) {}

    /// The paper that is signed with a key.
    byte[] forKey(Draft draft, String nonce) {
        return print(draft, Optional.of(nonce), Optional.empty());
    }

    /// The paper that is signed with a pen.
    byte[] forPen(Draft draft) {
        var mark = new Hand(
                QrCode.of(draft.code().link(settings.publicUrl())), draft.code().grouped());
        return print(draft, Optional.empty(), Optional.of(mark));
    }

    private byte[] print(Draft draft, Optional<String> nonce, Optional<Hand> hand) {
        var written = new Written(draft.fields());
        var appeal = new Appeal(
                written,
                destination.of(draft.fields()),
                tray.of(draft.id(), draft.fields()),
                organisation.find(draft.fields().text("district")),
                nonce,
                hand);
        return paper.print("intake/appealPaper", written.language(), Map.of("appeal", appeal));
    }
}
