package kz.jauap.office.intake.social;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.talk.MessageTable;
import kz.jauap.office.intake.social.talk.Spoken;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Reply.Manner;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.registry.arrival.DoorTable;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The way back: a reply to a record that came from a platform goes to where its author said it.
@Component
public class Correspondence {
    private final Platforms platforms;
    private final MessageTable messages;
    private final DoorTable doors;
    private final Clock clock;

    Correspondence(Platforms platforms, MessageTable messages, DoorTable doors, Clock clock) {
        this.platforms = platforms;
        this.messages = messages;
        this.doors = doors;
        this.clock = clock;
    }

    /// Where a person would reply by hand.
    public record Place(Channel door, String handle, Optional<String> link) {}

    /// In which manners its author can be reached where he wrote.
    public Set<Manner> manners(AppealId appeal) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        for (Manner manner : Manner.values()) {
            if (last(appeal, manner).isPresent()) {
                manners.add(manner);
            }
        }
        return manners;
    }

    public Optional<Place> place(Card card) {
        return theirs(card.appeal()).stream()
                .reduce((_, later) -> later)
                .map(spoken -> new Place(card.registered().channel(), spoken.handle(), spoken.link()));
    }

    /// Sends a reply. Nothing may hold a transaction meanwhile.
    ///
    /// @param key the same however often this reply is tried
    public Sent send(Card card, Manner manner, String text, String key, Reply.Writer writer) {
        Channel door = card.registered().channel();
        Optional<Platform> platform = platforms.of(door);
        Optional<Spoken> to = last(card.appeal(), manner);
        if (platform.isEmpty() || to.isEmpty()) {
            return new Sent.Shut("nowhere");
        }
        if (!platform.get().lacking().isEmpty()) {
            return new Sent.Later("door closed");
        }
        Duration since = Duration.between(to.get().saidAt(), clock.instant());
        String address = address(to.get(), manner).orElseThrow();
        Sent sent = platform.get().send(new Reply(manner, address, text, key, since, writer));
        note(door, to.get(), sent);
        return sent;
    }

    private void note(Channel door, Spoken to, Sent sent) {
        switch (sent) {
            case Sent.Handed(var id) -> {
                doors.worked(door);
                messages.add(
                        door,
                        new Spoken(
                                id,
                                to.thread(),
                                to.appeal(),
                                Spoken.State.OURS,
                                clock.instant(),
                                to.author(),
                                to.handle(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
            }
            case Sent.Shut _ -> {}
            case Sent.Later(var why) -> doors.failed(door, why);
            case Sent.Unsure(var why) -> doors.failed(door, why);
        }
    }

    /// The last thing he said to which such a reply can go. Under words that were taken back there is no place.
    private Optional<Spoken> last(AppealId appeal, Manner manner) {
        return theirs(appeal).stream()
                .filter(each -> manner == Manner.PRIVATELY || each.state() != Spoken.State.DELETED)
                .filter(each -> address(each, manner).isPresent())
                .reduce((_, later) -> later);
    }

    private List<Spoken> theirs(AppealId appeal) {
        return messages.of(appeal).stream()
                .filter(each -> each.state() != Spoken.State.OURS)
                .toList();
    }

    private static Optional<String> address(Spoken spoken, Manner manner) {
        return switch (manner) {
            case PUBLICLY -> spoken.publicly();
            case PRIVATELY -> spoken.privately();
        };
    }
}
