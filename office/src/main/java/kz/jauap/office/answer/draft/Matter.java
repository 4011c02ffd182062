package kz.jauap.office.answer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;

/// The claims of a case that are to be answered here; those passed on are answered where they went.
/// Where the appeal lists no claims, its subject is the one claim.
public record Matter(List<Claim> claims) {
    public Matter {
        claims = List.copyOf(claims);
    }

    /// One claim in the applicant's own words.
    ///
    /// @param place in the appeal, counted from 1
    public record Claim(int place, String words) {}

    public static Matter of(CaseFile file) {
        List<String> words = file.letter().claims().isEmpty()
                ? List.of(file.letter().subject())
                : file.letter().claims();
        Set<Integer> gone = Routing.Taken.gone(file.history());
        List<Claim> claims = new ArrayList<>();
        for (int place = 1; place <= words.size(); place++) {
            if (!gone.contains(place)) {
                claims.add(new Claim(place, words.get(place - 1)));
            }
        }
        return new Matter(claims);
    }

    public List<Integer> places() {
        return claims.stream().map(Claim::place).toList();
    }
}
