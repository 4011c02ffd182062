package kz.jauap.office.grievance.court;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.signature.evidence.Archive;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Packs the bundle for the court: its list, the claim, the appeal, every paper of the office with its seal, and the
/// evidence of electronic signatures. Nothing of this office is needed to read it.
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
        this.clock = clock;
    }

    /// The claim, filled in as far as the office knows; the rest is left to write.
    public byte[] claim(Disagreement of, Lang lang) {
        return paper.print(
                "grievance/court/claim",
                lang,
                Map.of("of", of, "said", rights.said(of.right(), lang), "today", LocalDate.now(clock)));
    }

    /// The list of what the bundle holds.
    public byte[] list(Disagreement of, List<Leaf> leaves, Lang lang) {
        return paper.print("grievance/court/list", lang, Map.of("of", of, "leaves", leaves));
    }

    public byte[] pack(Disagreement of, Lang lang) {
        List<Leaf> leaves = leaves(of, lang);
        List<Leaf> all = new ArrayList<>();
        all.add(new Leaf(
                "00-" + words.say(lang, "grievance.bundle.list.file") + ".pdf", "", Bytes.of(list(of, leaves, lang))));
        all.add(new Leaf("README.txt", "", Bytes.of(readme(of).getBytes(StandardCharsets.UTF_8))));
        all.addAll(leaves);
        return zipped(all, clock.instant());
    }

    /// What it holds besides its list, in the order in which a judge reads.
    public List<Leaf> leaves(Disagreement of, Lang lang) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(leaf(leaves, "claim", "pdf", lang, claim(of, lang)));
        add(of.file(), "appeal", leaves, lang);
        for (CardRow grown : of.file().grown()) {
            cases.open(grown.appeal()).ifPresent(grievance -> add(grievance, "grievance", leaves, lang));
        }
        return List.copyOf(leaves);
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
        return new Leaf("%02d-%s.%s".formatted(before.size() + 1, name, ending), what, Bytes.of(content));
    }

    private String readme(Disagreement of) {
        return Arrays.stream(Lang.values())
                .map(lang -> words.say(
                        lang,
                        "grievance.bundle.readme",
                        of.file().card().number().text(),
                        of.right().court().name().in(lang),
                        of.right().court().address().in(lang)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static byte[] zipped(List<Leaf> leaves, Instant at) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip, StandardCharsets.UTF_8)) {
            for (Leaf leaf : leaves) {
                ZipEntry entry = new ZipEntry(leaf.name());
                entry.setLastModifiedTime(FileTime.from(at));
                out.putNextEntry(entry);
                out.write(leaf.content().array());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }
}
