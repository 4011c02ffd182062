package kz.jauap.office.registry.autograph;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Proven;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Matter;
import kz.jauap.office.signature.session.Phrase;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Signable;
import kz.jauap.office.signature.session.Signed;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Has the desks do what officials have signed, each deed once.
@Component
class CarryingDeeds implements Signable {
    private final DeedTable table;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final People people;
    private final Papers papers;
    private final Sessions sessions;
    private final ObjectProvider<SignedDeed> deeds;

    CarryingDeeds(
            DeedTable table,
            CaseFiles files,
            CaseDesk desk,
            People people,
            Papers papers,
            Sessions sessions,
            ObjectProvider<SignedDeed> deeds) {
        this.table = table;
        this.files = files;
        this.desk = desk;
        this.people = people;
        this.papers = papers;
        this.sessions = sessions;
        this.deeds = deeds;
    }

    @Override
    public String purpose() {
        return Autographs.PURPOSE;
    }

    @Override
    public Carried carry(Signed signed) {
        DeedTable.Row row = row(signed.session());
        CaseFile file = file(row);
        var number = file.card().number();
        var who = people.atWork(people.officer(row.officer()));
        if (written(file, signed.evidence())) {
            return done(row, who);
        }
        var hand = new Hand(who, row.occasion().appeal(), row.seen());
        var autographed = new Autographed(
                signed.evidence(),
                () -> papers.issueSigned(
                        row.occasion(),
                        number,
                        sessions.document(signed.session().id()),
                        signed.evidence()));
        return switch (deed(row).carry(hand, row.given(), autographed)) {
            case Acted.Done _ -> done(row, who);
            case Acted.Refused(var key) ->
                written(file(row), signed.evidence()) ? done(row, who) : new Carried.Declined(key);
        };
    }

    @Override
    public Matter matter(SigningSession session) {
        DeedTable.Row row = row(session);
        var number = file(row).card().number();
        String kind = row.occasion().kind().name();
        return new Matter(
                Phrase.of("registry.autograph.name." + kind, number.text()),
                Phrase.of("registry.autograph.follows." + kind),
                "/staff/case/" + number.alias(),
                Optional.empty());
    }

    private Carried done(DeedTable.Row row, SignedIn who) {
        return new Carried.Done(desk.after(file(row), who));
    }

    private static boolean written(CaseFile file, UUID evidence) {
        return file.history().stream()
                .anyMatch(each -> each.entry() instanceof Proven proven
                        && proven.evidence().equals(Optional.of(evidence)));
    }

    private DeedTable.Row row(SigningSession session) {
        return table.find(UUID.fromString(session.subject())).orElseThrow();
    }

    private CaseFile file(DeedTable.Row row) {
        return files.open(row.occasion().appeal()).orElseThrow();
    }

    private SignedDeed deed(DeedTable.Row row) {
        return deeds.stream()
                .filter(each -> each.name().equals(row.deed()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does " + row.deed()));
    }
}
