package kz.jauap.office.grievance.court;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.signature.evidence.Archive;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Packs the bundle for the court: its list, the claim, the appeal, every paper of the office with its seal, the
/// evidence of electronic signatures, and what the applicant enclosed. Nothing of this office is needed to read it.
@Component
public class CourtBundle {
    private final Paper paper;
    private final Words words;
    private final Organisation organisation;
    private final AppealRights rights;
    private final CaseFiles cases;
    private final Papers papers;
    private final PaperCopies copies;
    private final Evidences evidences;
    private final Archive archive;
    private final Enclosed enclosures;
    private final Binding binding;
    private final Clock clock;

    CourtBundle(
            Paper paper,
            Words words,
            Organisation organisation,
            AppealRights rights,
            CaseFiles cases,
            Papers papers,
            PaperCopies copies,
            Evidences evidences,
            Archive archive,
            Enclosed enclosures,
            Binding binding,
            Clock clock) {
        this.paper = paper;
        this.words = words;
        this.organisation = organisation;
        this.rights = rights;
        this.cases = cases;
        this.papers = papers;
        this.copies = copies;
        this.evidences = evidences;
        this.archive = archive;
        this.enclosures = enclosures;
        this.binding = binding;
        this.clock = clock;
    }

    /// The claim, filled in as far as the office knows; the rest is left to write.
    public byte[] claim(Disagreement of, Lang lang) {
        return paper.print(
                "grievance/court/claim",
                lang,
                Map.of("of", of, "grievances", grievances(of.file()), "today", LocalDate.now(clock)));
    }

    /// The list of what the bundle holds.
    public byte[] list(Disagreement of, List<Leaf> leaves, Lang lang) {
        return paper.print("grievance/court/list", lang, Map.of("of", of, "leaves", leaves));
    }

    /// Writes the whole bundle out.
    public void pack(Disagreement of, Lang lang, OutputStream to) throws IOException {
        List<Leaf> leaves = leaves(of, lang);
        List<Leaf> all = new ArrayList<>();
        all.add(made("00-" + words.say(lang, "grievance.bundle.list.file") + ".pdf", "", list(of, leaves, lang)));
        all.add(made("README.txt", "", readme(of).getBytes(StandardCharsets.UTF_8)));
        all.addAll(leaves);
        binding.bind(all, clock.instant(), to);
    }

    /// What it holds besides its list, in the order in which a judge reads.
    public List<Leaf> leaves(Disagreement of, Lang lang) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(leaf(leaves, "claim", "pdf", lang, claim(of, lang)));
        add(of.file(), "appeal", leaves, lang);
        for (CardRow each : grievances(of.file())) {
            cases.open(each.appeal()).ifPresent(grievance -> add(grievance, "grievance", leaves, lang));
        }
        return List.copyOf(leaves);
    }

    /// The grievances against its answer: no part of it, and none that was signed since and says the same as a signed
    /// one.
    private static List<CardRow> grievances(CaseFile file) {
        return file.grown().stream()
                .filter(row -> row.number().part() == 0 && row.stage() != Stage.MADE_OFFICIAL)
                .toList();
    }

    private void add(CaseFile file, String what, List<Leaf> leaves, Lang lang) {
        byte[] appeal = paper.print(
                "grievance/original",
                lang,
                Map.of("file", file, "body", organisation.body(file.card().body())));
        leaves.add(leaf(leaves, what, "pdf", lang, appeal));
        for (IssuedPaper each : papers.of(file.card().appeal())) {
            if (each.occasion().kind().forApplicant()) {
                add(each, leaves, lang);
            }
        }
        Set<String> had = leaves.stream().map(Leaf::sha256).collect(Collectors.toSet());
        leaves.addAll(enclosures.of(file.enclosures(), had, leaves.size() + 1, lang));
    }

    private void add(IssuedPaper each, List<Leaf> leaves, Lang lang) {
        String kind = each.occasion().kind().name().toLowerCase(Locale.ROOT);
        String name = kind + "-" + each.mark().characters();
        leaves.add(named(
                leaves, name, "pdf", words.say(lang, each.occasion().kind().key()), copies.bytes(each.copy())));
        each.detached()
                .ifPresent(seal ->
                        leaves.add(named(leaves, name, "p7s", words.say(lang, "grievance.bundle.seal"), seal.array())));
        each.autograph()
                .flatMap(autograph -> evidences.find(autograph.evidence()))
                .ifPresent(evidence -> leaves.add(named(
                        leaves,
                        name + "-evidence",
                        "zip",
                        words.say(lang, "grievance.bundle.evidence"),
                        archive.pack(evidence))));
    }

    private Leaf leaf(List<Leaf> before, String what, String ending, Lang lang, byte[] content) {
        return named(before, what, ending, words.say(lang, "grievance.bundle.is." + what), content);
    }

    private static Leaf named(List<Leaf> before, String name, String ending, String what, byte[] content) {
        return made("%02d-%s.%s".formatted(before.size() + 1, name, ending), what, content);
    }

    private static Leaf made(String name, String what, byte[] content) {
        return new Leaf(name, what, new Leaf.Content.Made(Bytes.of(content)));
    }

    /// What is in it and, for whoever takes it to the court, until when and by which way he may.
    private String readme(Disagreement of) {
        return Arrays.stream(Lang.values())
                .map(lang -> words.say(
                                lang,
                                "grievance.bundle.readme",
                                of.file().card().number().text(),
                                of.right().court().name().in(lang),
                                of.right().court().address().in(lang))
                        + "\n"
                        + String.join("\n", rights.said(of.right(), lang)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
