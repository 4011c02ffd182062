package kz.jauap.law.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Invariant 8: no answer without its language, norm, facts, claims and remedy is free of gaps.
class GapsTest {

    private static final String FACT = "three lamps are dark";
    private static final String NORM = "art. 5";
    private static final ClaimAnswer WHOLE =
            new ClaimAnswer(Optional.of(Finding.CONFIRMED), "act of 1 June", "art. 5", Optional.of(Outcome.SATISFIED));
    private static final Set<RemedyPart> REMEDY = EnumSet.allOf(RemedyPart.class);

    @Test
    void an_empty_draft_has_every_gap_that_is_not_a_claims() {
        Draft empty = new Draft(Language.RU, Language.EN, Language.OTHER, List.of(), List.of(), List.of(), Set.of());
        assertThat(Gaps.of(empty))
                .containsExactly(
                        Gap.WRONG_LANGUAGE,
                        Gap.LANGUAGE_NOT_AS_DECLARED,
                        Gap.NO_FACTS,
                        Gap.NO_NORM,
                        Gap.NO_CLAIMS,
                        Gap.NO_SUPERIOR,
                        Gap.NO_COURT,
                        Gap.NO_TERM_OF_REMEDY);
    }

    @Test
    void a_whole_draft_has_none() {
        assertThat(Gaps.of(draft(List.of(" ", FACT), List.of("", NORM), List.of(WHOLE), REMEDY)))
                .isEmpty();
    }

    @Test
    void blank_text_is_no_text() {
        assertThat(Gaps.of(draft(List.of(" "), List.of("\n"), List.of(WHOLE), REMEDY)))
                .containsExactly(Gap.NO_FACTS, Gap.NO_NORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "—", "- . -", "?!", "x", "(1)", "ok", "x y z", "Ok, OK, ok!", "жоқ жоқ жоқ", "27"})
    void a_word_set_to_get_by_is_no_text(String mark) {
        assertThat(Gaps.of(draft(List.of(mark), List.of(mark), List.of(WHOLE), REMEDY)))
                .containsExactly(Gap.NO_FACTS, Gap.NO_NORM);
        assertThat(Gaps.of(new ClaimAnswer(WHOLE.finding(), mark, mark, WHOLE.decision())))
                .containsExactly(Gap.CLAIM_WITHOUT_EVIDENCE, Gap.CLAIM_WITHOUT_NORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"№ 14 акт", "an act", "ст. 5", "Заң, 27-бап", "акт 7а", "27 28"})
    void evidence_and_norm_say_what_and_which(String text) {
        assertThat(Gaps.of(draft(List.of(FACT), List.of(text), List.of(WHOLE), REMEDY)))
                .isEmpty();
        assertThat(Gaps.of(new ClaimAnswer(WHOLE.finding(), text, text, WHOLE.decision())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Lamps dark.', true",
        "'Lamps, lamps dark.', true",
        "'It is dark.', false",
        "'Шам 12 күн жанбады', false",
        "'Шам 2 ай', false"
    })
    void a_fact_says_what_was_found_of_what(String text, boolean lacking) {
        assertThat(Gaps.of(draft(List.of(text), List.of(NORM), List.of(WHOLE), REMEDY))
                        .contains(Gap.NO_FACTS))
                .isEqualTo(lacking);
    }

    @Test
    void every_claim_counts() {
        ClaimAnswer bare = new ClaimAnswer(Optional.empty(), " ", "\t", Optional.empty());
        assertThat(Gaps.of(bare))
                .containsExactly(
                        Gap.CLAIM_WITHOUT_FINDING,
                        Gap.CLAIM_WITHOUT_EVIDENCE,
                        Gap.CLAIM_WITHOUT_NORM,
                        Gap.CLAIM_WITHOUT_DECISION);
        assertThat(Gaps.of(WHOLE)).isEmpty();
        assertThat(Gaps.of(draft(List.of(FACT), List.of(NORM), List.of(WHOLE, bare), REMEDY)))
                .isEqualTo(Gaps.of(bare));
    }

    @ParameterizedTest
    @CsvSource({"SUPERIOR, NO_SUPERIOR", "COURT, NO_COURT", "TERM, NO_TERM_OF_REMEDY"})
    void every_part_of_the_remedy_is_named(RemedyPart part, Gap gap) {
        Set<RemedyPart> named = EnumSet.complementOf(EnumSet.of(part));
        assertThat(Gaps.of(draft(List.of(FACT), List.of(NORM), List.of(WHOLE), named)))
                .containsExactly(gap);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_answer_is_in_the_state_language_or_that_of_the_appeal(Language appeal) {
        for (Language answer : Language.values()) {
            boolean lawful = answer == Language.KK || answer == appeal;
            assertThat(Gaps.mayBeIn(answer, appeal)).isEqualTo(lawful);
            Draft draft = new Draft(appeal, answer, answer, List.of(FACT), List.of(NORM), List.of(WHOLE), REMEDY);
            assertThat(Gaps.of(draft).contains(Gap.WRONG_LANGUAGE)).isNotEqualTo(lawful);
            assertThat(Gaps.of(draft)).doesNotContain(Gap.LANGUAGE_NOT_AS_DECLARED);
        }
    }

    private static Draft draft(
            List<String> facts, List<String> norms, List<ClaimAnswer> claims, Set<RemedyPart> remedy) {
        return new Draft(Language.RU, Language.KK, Language.KK, facts, norms, claims, remedy);
    }
}
