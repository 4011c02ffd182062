package kz.jauap.office.look.vote;

import java.util.Optional;

/// How useful a page was found, and what this reader said of it.
public record Votes(long yes, long no, Optional<Boolean> own) {
    public long all() {
        return yes + no;
    }
}
