package kz.jauap.office.signature.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/// A room under test that has petitions signed: each is granted once, however often it is carried out. Import it.
@TestComponent
public class Petition implements Signable {
    public static final String PURPOSE = "petition";

    private final Set<UUID> granted = ConcurrentHashMap.newKeySet();
    private final List<Signed> signatures = new CopyOnWriteArrayList<>();
    private final AtomicInteger faults = new AtomicInteger();

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Carried carry(Signed signed) {
        if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the room fell down");
        }
        signatures.add(signed);
        if (signed.session().subject().startsWith("late")) {
            return new Carried.Declined("signature.over.text.REPLACED");
        }
        granted.add(signed.session().id());
        return new Carried.Done("/status?granted=" + signed.session().id());
    }

    @Override
    public Matter matter(SigningSession session) {
        return new Matter(
                Phrase.of("look.desk"),
                Phrase.of("look.demo"),
                "/file",
                session.officer().isEmpty() ? Optional.of("/anonymous") : Optional.empty());
    }

    /// Lets the next times it is carried out fail, as if the office fell down between two steps.
    public void failing(int times) {
        faults.set(times);
    }

    boolean granted(SigningSession session) {
        return granted.contains(session.id());
    }

    /// What was carried out for a session, each time.
    List<Signed> carried(SigningSession session) {
        return signatures.stream()
                .filter(each -> each.session().id().equals(session.id()))
                .toList();
    }
}
