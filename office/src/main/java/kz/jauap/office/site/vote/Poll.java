package kz.jauap.office.site.vote;

import java.time.Clock;
import kz.jauap.office.look.Lang;
import org.springframework.stereotype.Component;

/// The votes of readers who come but once, such as those of the demonstration.
@Component
public class Poll {
    static final int LONGEST = 1000;

    private final VoteTable votes;
    private final Clock clock;

    Poll(VoteTable votes, Clock clock) {
        this.votes = votes;
        this.clock = clock;
    }

    public void cast(String page, Lang lang, boolean useful, String remark) {
        var ballot = Ballot.fresh();
        votes.cast(page, lang, ballot, useful, clock.instant());
        if (!remark.isEmpty()) votes.comment(page, ballot, remark);
    }
}
