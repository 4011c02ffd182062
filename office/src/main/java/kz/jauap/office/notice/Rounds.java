package kz.jauap.office.notice;

import kz.jauap.office.notice.door.Replying;
import kz.jauap.office.notice.follow.Following;
import kz.jauap.office.notice.mail.Mailing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The rounds of the messenger: what happened since the last one is sorted, what waits is carried.
@Component
public class Rounds {
    private final Following following;
    private final Mailing mailing;
    private final Replying replying;

    Rounds(Following following, Mailing mailing, Replying replying) {
        this.following = following;
        this.mailing = mailing;
        this.replying = replying;
    }

    @Scheduled(fixedDelayString = "${jauap.notice.every:PT2S}")
    public void go() {
        following.go();
        mailing.go();
        replying.go();
    }
}
