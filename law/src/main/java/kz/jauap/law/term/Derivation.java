package kz.jauap.law.term;

import java.util.List;

/// How a term was counted, step by step, so that anybody can check it.
public record Derivation(List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }
}
