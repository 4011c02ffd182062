package kz.jauap.office.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// An office that trusts no authority yet: it examines nothing, and says so.
@Component
class ClosedDoor implements Verifier, ElectronicDoor {
    @Override
    public TrustDomain domain() {
        return TrustDomain.TEST;
    }

    @Override
    public boolean open() {
        return false;
    }

    @Override
    public Report verify(byte[] cms, byte[] document, Expected who, Instant receivedAt) {
        return new Report(
                domain(),
                List.of(Reason.DOOR_CLOSED),
                Optional.empty(),
                Optional.empty(),
                receivedAt,
                Optional.empty(),
                List.of(),
                new Proof(List.of(), List.of(), List.of(), Optional.empty(), "none", "none"));
    }
}
