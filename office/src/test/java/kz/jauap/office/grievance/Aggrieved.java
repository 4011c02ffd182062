package kz.jauap.office.grievance;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.ApplicationContext;

/// Cases answered and grieved against, for tests.
public final class Aggrieved {
    private final Town town;
    private final Journal journal;
    private final CaseFiles cases;
    private final Files files;
    private final Attachments attachments;

    public Aggrieved(ApplicationContext office, Town town) {
        this.town = town;
        this.journal = office.getBean(Journal.class);
        this.cases = office.getBean(CaseFiles.class);
        this.files = office.getBean(Files.class);
        this.attachments = office.getBean(Attachments.class);
    }

    public CaseFile file(AppealId appeal) {
        return cases.open(appeal).orElseThrow();
    }

    /// An appeal to the department of energy, refused by its head.
    public AppealId refused() {
        return refused("energy", "energy.executor", "energy.head");
    }

    /// An appeal to a body, given to an executor and refused by whoever signs.
    public AppealId refused(String body, String executor, String signer) {
        AppealId of = town.paper(body);
        assign(of, executor);
        sign(of, signer, Outcome.REFUSED);
        return of;
    }

    /// A grievance against it that was signed by hand, on the city's desk with its executor.
    public AppealId signedGrievance(AppealId of) {
        return signedGrievance(of, Optional.empty());
    }

    /// The same, made official of one that its author had filed unsigned.
    public AppealId signedGrievance(AppealId of, Optional<AppealId> unsigned) {
        CaseFile first = file(of);
        Filing paper = Filings.paper(BodyId.CITY, town.now(), "Жауаппен келіспеймін");
        AppealId grievance = town.filed(Sketch.like(paper)
                .kind(Kind.COMPLAINT)
                .origin(new Origin(
                        Origin.Relation.GRIEVANCE,
                        of.value(),
                        first.card().number().text(),
                        unsigned.map(AppealId::value)))
                .done());
        assign(grievance, "executor");
        return grievance;
    }

    /// Puts a file of the applicant into a case.
    public void enclose(AppealId of, byte[] content, String name) {
        attachments.attach(of.value(), files.store(new ByteArrayInputStream(content), name), name, "ATTACHMENT");
    }

    private void assign(AppealId of, String executor) {
        journal.act(
                of,
                official(executor),
                held -> Acted.of(new Routing.Assigned(town.officer(executor).id(), held.text("қараңыз"))));
    }

    public void sign(AppealId of, String signer, Outcome outcome) {
        String letter = letter(of);
        journal.act(
                of,
                official(signer),
                _ -> Acted.of(new Answering.Signed(1, outcome, letter, List.of(), Optional.empty(), Optional.empty())));
    }

    /// Signed although something is missing, for a written reason.
    public void signDespite(AppealId of, String signer, Gap gap, String reason) {
        String letter = letter(of);
        journal.act(
                of,
                official(signer),
                held -> Acted.of(new Answering.Signed(
                        1, Outcome.EXPLAINED, letter, List.of(gap), Optional.of(held.text(reason)), Optional.empty())));
    }

    private String letter(AppealId of) {
        return files.store(new ByteArrayInputStream(("жауап " + of).getBytes(StandardCharsets.UTF_8)), "a.txt")
                .hash();
    }

    private Actor official(String login) {
        return new Actor.Official(town.officer(login).id());
    }
}
