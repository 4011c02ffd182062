package kz.jauap.law.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.regime.RegimeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefectsTest {

    private static final Set<Requisite> NOTHING = EnumSet.noneOf(Requisite.class);

    @ParameterizedTest
    @CsvSource({
        "PERSON, APPLICATION, ADDRESSEE 6(1) NAME 6(2) IIN 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2) SUBSTANCE 5(1)(2)",
        "COLLECTIVE, PROPOSAL, ADDRESSEE 6(1) NAME 6(2) IIN 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2) SUBSTANCE 5(1)(2)",
        "LEGAL_ENTITY, MESSAGE, ADDRESSEE 6(1) NAME 6(2) BIN 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2) SUBSTANCE 5(1)(2)",
        "ANONYMOUS, FEEDBACK, ADDRESSEE 6(1) NAME 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2) SUBSTANCE 5(1)(2)",
        "ANONYMOUS, COMPLAINT, ADDRESSEE 6(1) NAME 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2) SUBSTANCE 5(1)(2)"
                + " COMPLAINED_ABOUT 6(2) REASONS 6(2) DEMANDS 6(2)"
    })
    void an_empty_appeal_lacks_all_that_the_law_asks_for(ApplicantKind applicant, Kind kind, String defects) {
        assertThat(text(Defects.of(applicant, kind, NOTHING), "LAW221 ")).isEqualTo(defects);
    }

    @Test
    void the_code_cites_its_own_articles() {
        List<Defect> defects = Defects.of(RegimeId.KZ_APPC_2025, ApplicantKind.LEGAL_ENTITY, Kind.COMPLAINT, NOTHING);
        assertThat(text(defects, "APPC "))
                .isEqualTo("ADDRESSEE 63(2) NAME 63(2) BIN 63(2) POSTAL_ADDRESS 63(2) SIGNATURE 63(2) SUBSTANCE 63(2)"
                        + " COMPLAINED_ABOUT 93(2) REASONS 93(2) DEMANDS 93(2)");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, NAME 6(2) IIN 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2)",
        "LEGAL_ENTITY, NAME 6(2) BIN 6(2) POSTAL_ADDRESS 6(2) SIGNATURE 6(2)"
    })
    void each_of_several_owes_what_is_his_own(ApplicantKind one, String defects) {
        assertThat(text(Defects.ofEach(RegimeId.KZ_LAW221_2020, one, NOTHING), "LAW221 "))
                .isEqualTo(defects);
        assertThat(text(Defects.ofEach(RegimeId.KZ_APPC_2025, one, Set.of(Requisite.NAME)), "APPC "))
                .isEqualTo(defects.replace("NAME 6(2) ", "").replace("6(2)", "63(2)"));
    }

    /// What is there is no defect, and nothing but what is missing is one: all 1,024 appeals of each sort.
    @ParameterizedTest
    @EnumSource(ApplicantKind.class)
    void defects_are_what_is_due_and_missing(ApplicantKind applicant) {
        for (Kind kind : Kind.values()) {
            Set<Requisite> due = requisites(Defects.of(applicant, kind, NOTHING));
            for (Set<Requisite> given : subsets(List.of(Requisite.values()))) {
                Set<Requisite> missing = EnumSet.copyOf(due);
                missing.removeAll(given);
                assertThat(requisites(Defects.of(applicant, kind, given))).isEqualTo(missing);
            }
        }
    }

    private static List<Set<Requisite>> subsets(List<Requisite> of) {
        List<Set<Requisite>> subsets = new ArrayList<>(List.of(NOTHING));
        for (Requisite requisite : of) {
            for (Set<Requisite> without : List.copyOf(subsets)) {
                Set<Requisite> with = EnumSet.copyOf(without);
                with.add(requisite);
                subsets.add(with);
            }
        }
        return subsets;
    }

    private static String text(List<Defect> defects, String act) {
        return defects.stream()
                .map(defect -> defect.requisite() + " " + defect.article().replace(act, ""))
                .collect(Collectors.joining(" "));
    }

    private static Set<Requisite> requisites(List<Defect> defects) {
        return defects.stream().map(Defect::requisite).collect(Collectors.toSet());
    }
}
