package kz.jauap.office.notice;

import kz.jauap.office.notice.carry.Messenger;
import kz.jauap.office.notice.carry.ReceiptReading;
import kz.jauap.office.notice.door.Replying;
import kz.jauap.office.notice.follow.Following;
import kz.jauap.office.notice.telling.TellingWatch;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The rounds of the messenger: what happened since the last one is sorted, what waits is carried, what carriers say
/// is read, and what is not proved yet is watched.
@Component
public class Rounds {
    private final Following following;
    private final Messenger messenger;
    private final ReceiptReading receipts;
    private final Replying replying;
    private final TellingWatch watch;

    Rounds(Following following, Messenger messenger, ReceiptReading receipts, Replying replying, TellingWatch watch) {
        this.following = following;
        this.messenger = messenger;
        this.receipts = receipts;
        this.replying = replying;
        this.watch = watch;
    }

    @Scheduled(fixedDelayString = "${jauap.notice.every:PT2S}")
    public void go() {
        following.go();
        messenger.go();
        receipts.go();
        replying.go();
        watch.go();
    }
}
