package kz.jauap.law.redirection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedirectionTest {

    /// Invariant 7: kept and passed on make up the whole appeal, over every way to split four claims on two
    /// bodies.
    @Test
    void no_claim_is_lost_or_doubled() {
        Set<Integer> claims = Set.of(0, 1, 2, 3);
        for (int way = 0; way < 81; way++) {
            Map<Integer, String> competent = new HashMap<>();
            int rest = way;
            for (int claim = 0; claim < 4; claim++, rest /= 3) {
                if (rest % 3 > 0)
                    competent.put(claim, List.of("district", "department").get(rest % 3 - 1));
            }
            Redirection<Integer, String> split = Redirection.split(claims, competent);
            Set<Integer> both = new HashSet<>(split.kept());
            both.addAll(split.passedOn().keySet());
            assertThat(both).isEqualTo(claims);
            assertThat(Collections.disjoint(split.kept(), split.passedOn().keySet()))
                    .isTrue();
            assertThat(split.passedOn()).isEqualTo(competent);
            assertThat(split.isInFull()).isEqualTo(competent.size() == 4);
        }
    }

    @Test
    void a_claim_of_another_appeal_cannot_be_passed_on() {
        assertThatThrownBy(() -> Redirection.split(Set.of(1), Map.of(2, "district")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
