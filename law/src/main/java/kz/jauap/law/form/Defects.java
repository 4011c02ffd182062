package kz.jauap.law.form;

import static kz.jauap.law.form.Requisite.ADDRESSEE;
import static kz.jauap.law.form.Requisite.BIN;
import static kz.jauap.law.form.Requisite.COMPLAINED_ABOUT;
import static kz.jauap.law.form.Requisite.DEMANDS;
import static kz.jauap.law.form.Requisite.IIN;
import static kz.jauap.law.form.Requisite.NAME;
import static kz.jauap.law.form.Requisite.POSTAL_ADDRESS;
import static kz.jauap.law.form.Requisite.REASONS;
import static kz.jauap.law.form.Requisite.SIGNATURE;
import static kz.jauap.law.form.Requisite.SUBSTANCE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Act;
import kz.jauap.law.statute.Implements;

/// What an appeal lacks, requisite by requisite.
public final class Defects {

    private Defects() {}

    /// What an appeal lacks by the guide's own regime.
    public static List<Defect> of(ApplicantKind applicant, Kind kind, Set<Requisite> present) {
        return of(RegimeId.KZ_LAW221_2020, applicant, kind, present);
    }

    /// What an appeal lacks by a regime, in the order in which the law names it.
    public static List<Defect> of(RegimeId id, ApplicantKind applicant, Kind kind, Set<Requisite> present) {
        Set<Requisite> due = EnumSet.copyOf(ofApplicant(applicant));
        if (kind == Kind.COMPLAINT) due.addAll(OF_COMPLAINT);
        List<Defect> defects = new ArrayList<>();
        for (Requisite requisite : due) {
            if (!present.contains(requisite)) defects.add(new Defect(requisite, article(id, requisite)));
        }
        return List.copyOf(defects);
    }

    /// What one of several who appeal together lacks for himself. Neither act has rules of its own for a collective
    /// appeal: each names himself and signs as an individual or an entity does; addressee, substance and what a
    /// complaint names are the appeal's, and nobody's alone.
    @Implements({"A-6.2", "B-63.2"})
    public static List<Defect> ofEach(RegimeId id, ApplicantKind one, Set<Requisite> present) {
        return of(id, one, Kind.APPLICATION, present).stream()
                .filter(defect -> HIS_OWN.contains(defect.requisite()))
                .toList();
    }

    private static final Set<Requisite> HIS_OWN = Set.of(NAME, IIN, BIN, POSTAL_ADDRESS, SIGNATURE);

    /// "If a complaint is to be filed, it should include the name of an entity or a position, names and
    /// initials of officials whose actions are being appealed, as well as reasons for a complaint and demands."
    /// (guide)
    @Implements({"A-6.3", "B-93.2"})
    private static final Set<Requisite> OF_COMPLAINT = Set.of(COMPLAINED_ABOUT, REASONS, DEMANDS);

    /// "A request from an individual shall specify his/her last name, first name, and also a middle name,
    /// Individual Identification Number (if any), postal address; if a request is filed by a legal entity, such
    /// request is to specify its name, postal address, and business identification number. A request must be
    /// signed by an individual or by a representative of a legal entity" (guide)
    @Implements({"A-6.1", "A-6.2", "B-63.2"})
    private static Set<Requisite> ofApplicant(ApplicantKind applicant) {
        return switch (applicant) {
            case PERSON, COLLECTIVE -> Set.of(ADDRESSEE, NAME, IIN, POSTAL_ADDRESS, SIGNATURE, SUBSTANCE);
            case LEGAL_ENTITY -> Set.of(ADDRESSEE, NAME, BIN, POSTAL_ADDRESS, SIGNATURE, SUBSTANCE);
            case ANONYMOUS -> Set.of(ADDRESSEE, NAME, POSTAL_ADDRESS, SIGNATURE, SUBSTANCE);
        };
    }

    private static String article(RegimeId id, Requisite requisite) {
        return switch (Regimes.of(id).act()) {
            case APPC -> Act.APPC.article(inCode(requisite));
            case LAW221, GUIDE, HOLIDAYS, LABOUR -> Act.LAW221.article(inLaw(requisite));
        };
    }

    private static String inLaw(Requisite requisite) {
        return switch (requisite) {
            case ADDRESSEE -> "6(1)";
            case SUBSTANCE -> "5(1)(2)";
            case NAME, IIN, BIN, POSTAL_ADDRESS, SIGNATURE, COMPLAINED_ABOUT, REASONS, DEMANDS -> "6(2)";
        };
    }

    private static String inCode(Requisite requisite) {
        return switch (requisite) {
            case COMPLAINED_ABOUT, REASONS, DEMANDS -> "93(2)";
            case ADDRESSEE, NAME, IIN, BIN, POSTAL_ADDRESS, SIGNATURE, SUBSTANCE -> "63(2)";
        };
    }
}
