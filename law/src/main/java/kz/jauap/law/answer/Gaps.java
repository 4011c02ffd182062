package kz.jauap.law.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jauap.law.statute.Implements;

/// The gaps of a draft.
public final class Gaps {
    private Gaps() {}

    /// "Responses to requests must be substantiated and reasoned, laid out in the state language or language of
    /// the request with reference to the legislation of the Republic of Kazakhstan; such responses must contain
    /// specific facts that refute or confirm an applicant's arguments, explaining their right to appeal against
    /// a decision." (guide)
    @Implements("A-10.1")
    public static Set<Gap> of(Draft draft) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!mayBeIn(draft.declared(), draft.ofAppeal())) gaps.add(Gap.WRONG_LANGUAGE);
        if (draft.ofText() != draft.declared()) gaps.add(Gap.LANGUAGE_NOT_AS_DECLARED);
        if (lacks(Saying.FACTS, draft.facts())) gaps.add(Gap.NO_FACTS);
        if (lacks(Saying.NORM, draft.norms())) gaps.add(Gap.NO_NORM);
        if (draft.claims().isEmpty()) gaps.add(Gap.NO_CLAIMS);
        for (ClaimAnswer claim : draft.claims()) gaps.addAll(of(claim));
        if (!draft.remedy().contains(RemedyPart.SUPERIOR)) gaps.add(Gap.NO_SUPERIOR);
        if (!draft.remedy().contains(RemedyPart.COURT)) gaps.add(Gap.NO_COURT);
        if (!draft.remedy().contains(RemedyPart.TERM)) gaps.add(Gap.NO_TERM_OF_REMEDY);
        return gaps;
    }

    /// The gaps of the answer to one claim.
    public static Set<Gap> of(ClaimAnswer claim) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (claim.finding().isEmpty()) gaps.add(Gap.CLAIM_WITHOUT_FINDING);
        if (!Saying.EVIDENCE.isIn(claim.evidence())) gaps.add(Gap.CLAIM_WITHOUT_EVIDENCE);
        if (!Saying.NORM.isIn(claim.norm())) gaps.add(Gap.CLAIM_WITHOUT_NORM);
        if (claim.decision().isEmpty()) gaps.add(Gap.CLAIM_WITHOUT_DECISION);
        return gaps;
    }

    /// Whether an appeal in one language may be answered in another: the state language always may.
    public static boolean mayBeIn(Language answer, Language appeal) {
        return answer == Language.KK || answer == appeal;
    }

    private static boolean lacks(Saying saying, List<String> texts) {
        return texts.stream().noneMatch(saying::isIn);
    }
}
