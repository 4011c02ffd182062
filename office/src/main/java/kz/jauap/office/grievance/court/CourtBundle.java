package kz.jauap.office.grievance.court;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.jauap.office.grievance.Demands;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.stereotype.Component;

/// Packs the bundle for the court: its list, the claim, the appeal, every paper of the office with its seal, the
/// evidence of electronic signatures, and what the applicant enclosed. Nothing of this office is needed to read it.
@Component
public class CourtBundle {
    private final Paper paper;
    private final Words words;
    private final Organisation organisation;
    private final AppealRights rights;
    private final Dossier dossier;
    private final Sheaf sheaf;
    private final PageCount pages;
    private final Binding binding;
    private final Clock clock;

    CourtBundle(
            Paper paper,
            Words words,
            Organisation organisation,
            AppealRights rights,
            Dossier dossier,
            Sheaf sheaf,
            PageCount pages,
            Binding binding,
            Clock clock) {
        this.paper = paper;
        this.words = words;
        this.organisation = organisation;
        this.rights = rights;
        this.dossier = dossier;
        this.sheaf = sheaf;
        this.pages = pages;
        this.binding = binding;
        this.clock = clock;
    }

    /// The claim, filled in as far as the office knows; the rest is left to write.
    public byte[] claim(Disagreement of, Lang lang) {
        return claim(of, dossier.of(of.file()), lang);
    }

    private byte[] claim(Disagreement of, List<Volume> volumes, Lang lang) {
        return paper.print(
                "grievance/court/claim",
                lang,
                Map.of(
                        "of", of,
                        "volumes", volumes,
                        "demands", Demands.of(of.file()),
                        "organisation", organisation,
                        "today", LocalDate.now(clock)));
    }

    /// The list of what the bundle holds.
    public byte[] list(Disagreement of, List<Leaf> leaves, Lang lang) {
        return paper.print("grievance/court/list", lang, Map.of("of", of, "leaves", leaves));
    }

    /// Writes the whole bundle out.
    public void pack(Disagreement of, Lang lang, OutputStream to) throws IOException {
        List<Leaf> leaves = leaves(of, lang);
        List<Leaf> all = new ArrayList<>();
        all.add(made("00-" + words.say(lang, "grievance.bundle.list.file") + ".pdf", list(of, leaves, lang)));
        all.add(made("README.txt", readme(of).getBytes(StandardCharsets.UTF_8)));
        all.addAll(leaves);
        binding.bind(all, clock.instant(), to);
    }

    private static Leaf made(String name, byte[] content) {
        return new Leaf(0, name, "", new Leaf.Content.Made(Bytes.of(content)), OptionalInt.empty());
    }

    /// What it holds besides its list, in the order in which a judge reads.
    public List<Leaf> leaves(Disagreement of, Lang lang) {
        List<Volume> volumes = dossier.of(of.file());
        Pile pile = new Pile(pages);
        pile.lay("claim.pdf", words.say(lang, "grievance.bundle.is.claim"), claim(of, volumes, lang));
        volumes.forEach(volume -> sheaf.lay(volume, volumes, pile, lang));
        return pile.leaves();
    }

    /// What is in it and, for whoever takes it to the court, until when and by which way he may.
    private String readme(Disagreement of) {
        return Arrays.stream(Lang.values())
                .map(lang -> words.say(
                                lang,
                                "grievance.bundle.readme",
                                of.file().card().number().text(),
                                of.right().court().name().in(lang),
                                seat(of, lang))
                        + "\n"
                        + String.join("\n", rights.said(of.right(), lang)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String seat(Disagreement of, Lang lang) {
        String address = of.right().court().address().in(lang);
        return address.isEmpty() ? words.say(lang, "grievance.bundle.readme.nowhere") : address + ".";
    }
}
