package kz.jauap.office.intake.collective;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Defect;
import kz.jauap.law.form.Defects;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.office.intake.Signing;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Says of several who appeal together what each of them lacks; of one who appeals alone it says nothing.
@Component
public class Collective {
    private final SigningTable signings;

    Collective(SigningTable signings) {
        this.signings = signings;
    }

    /// Those of a registered appeal; a part and a grievance have the signatures of what they grew out of.
    public List<Member> of(CaseFile file) {
        Receipt.Registered registered = file.card().registered();
        Optional<RegimeId> regime = registered.due().regime();
        if (file.parties().size() < 2 || regime.isEmpty()) {
            return List.of();
        }
        Map<Integer, Signing> told = told(file);
        List<Member> members = new ArrayList<>();
        for (Party party : file.parties()) {
            int place = members.size();
            Optional<Signing> own = place == 0 ? Optional.empty() : Optional.ofNullable(told.get(place));
            members.add(member(
                    place + 1, party, signing(place, own, registered.signature(), registered.weight()), regime.get()));
        }
        return List.copyOf(members);
    }

    private Map<Integer, Signing> told(CaseFile file) {
        Map<Integer, Signing> own = signings.of(file.card().appeal());
        return own.isEmpty()
                ? file.card()
                        .registered()
                        .origin()
                        .map(Origin::appeal)
                        .map(AppealId::new)
                        .map(signings::of)
                        .orElse(own)
                : own;
    }

    /// Those of one that is not handed in yet, under the law as it stands.
    public static List<Member> of(Submission submission, RegimeId regime) {
        if (submission.together().isEmpty()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        for (Party party : submission.parties()) {
            int place = members.size();
            Optional<Signing> own = place == 0
                    ? Optional.empty()
                    : submission.together().get(place - 1).signing();
            members.add(member(place + 1, party, signing(place, own, submission.signature(), Weight.OFFICIAL), regime));
        }
        return List.copyOf(members);
    }

    /// A pen signs a paper for all whose names stand on it, unless it is told otherwise; a key signs for its owner
    /// alone. What is informal needs no signature.
    private static Signing signing(int place, Optional<Signing> told, Signature signature, Weight weight) {
        if (weight == Weight.INFORMAL) {
            return Signing.OWN;
        }
        return told.orElseGet(() -> switch (signature) {
            case HANDWRITTEN -> Signing.OWN;
            case EDS -> place == 0 ? Signing.OWN : Signing.NONE;
            case NONE -> Signing.NONE;
        });
    }

    private static Member member(int place, Party party, Signing signing, RegimeId regime) {
        Set<Requisite> present = EnumSet.noneOf(Requisite.class);
        add(present, signing != Signing.NONE, Requisite.SIGNATURE);
        add(present, !party.name().isBlank(), Requisite.NAME);
        add(present, party.address().postal().isPresent(), Requisite.POSTAL_ADDRESS);
        switch (party) {
            case Party.Individual person -> add(present, person.iin().isPresent(), Requisite.IIN);
            case Party.Firm firm -> add(present, firm.bin().isPresent(), Requisite.BIN);
            case Party.Nameless _ -> {}
        }
        return new Member(
                place,
                party.name(),
                signing,
                Defects.ofEach(regime, party.kind(), present).stream()
                        .map(Defect::requisite)
                        .sorted()
                        .toList());
    }

    private static void add(Set<Requisite> present, boolean given, Requisite requisite) {
        if (given) {
            present.add(requisite);
        }
    }
}
