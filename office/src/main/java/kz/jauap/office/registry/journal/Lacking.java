package kz.jauap.office.registry.journal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Defect;
import kz.jauap.law.form.Defects;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// What a filing lacks of the requisites that the law names; never a reason to refuse it.
public final class Lacking {
    private Lacking() {}

    public static List<Requisite> of(Filing filing) {
        return Defects.of(filing.applicant(), filing.kind(), present(filing)).stream()
                .map(Defect::requisite)
                .sorted()
                .toList();
    }

    private static Set<Requisite> present(Filing filing) {
        Set<Requisite> present = EnumSet.noneOf(Requisite.class);
        Letter letter = filing.letter();
        add(present, letter.addressee().isPresent(), Requisite.ADDRESSEE);
        add(present, !letter.text().isBlank() || shown(filing), Requisite.SUBSTANCE);
        add(present, signed(filing), Requisite.SIGNATURE);
        Party first = filing.parties().getFirst();
        add(present, !first.name().isBlank(), Requisite.NAME);
        add(present, first.address().postal().isPresent(), Requisite.POSTAL_ADDRESS);
        switch (first) {
            case Party.Individual individual -> add(present, individual.iin().isPresent(), Requisite.IIN);
            case Party.Firm firm -> add(present, firm.bin().isPresent(), Requisite.BIN);
            case Party.Nameless _ -> {}
        }
        add(present, !letter.claims().isEmpty(), Requisite.DEMANDS);
        letter.complaint().ifPresent(complaint -> {
            add(present, !complaint.against().isEmpty(), Requisite.COMPLAINED_ABOUT);
            add(present, complaint.reasons().isPresent(), Requisite.REASONS);
            add(present, complaint.demands().isPresent(), Requisite.DEMANDS);
        });
        return present;
    }

    /// A scan or a video states the matter, whether or not anybody has typed it.
    private static boolean shown(Filing filing) {
        return filing.enclosures().stream().anyMatch(each -> each.role() != Enclosure.Role.ATTACHMENT);
    }

    private static boolean signed(Filing filing) {
        return switch (filing.signature()) {
            case HANDWRITTEN, EDS -> true;
            case NONE -> filing.standing().weight() == Weight.INFORMAL;
        };
    }

    private static void add(Set<Requisite> present, boolean given, Requisite requisite) {
        if (given) {
            present.add(requisite);
        }
    }
}
