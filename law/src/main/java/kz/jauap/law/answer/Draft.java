package kz.jauap.law.answer;

import java.util.List;
import java.util.Set;

/// An answer as it stands before signature, as far as the law looks at it.
///
/// @param ofAppeal language of the appeal
/// @param declared language the answer is said to be in
/// @param ofText language the answer's text is found to be in
/// @param facts concrete facts stated
/// @param norms legislation cited
/// @param remedy what the explanation of the right to appeal names
public record Draft(
        Language ofAppeal,
        Language declared,
        Language ofText,
        List<String> facts,
        List<String> norms,
        List<ClaimAnswer> claims,
        Set<RemedyPart> remedy) {
    public Draft {
        facts = List.copyOf(facts);
        norms = List.copyOf(norms);
        claims = List.copyOf(claims);
        remedy = Set.copyOf(remedy);
    }
}
