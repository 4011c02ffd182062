package kz.jauap.office.look.fault;

import org.springframework.modulith.NamedInterface;

/// Who writes down that something was too large to be taken in.
@NamedInterface("dialect")
public interface TurnedAway {
    /// Notes one attempt.
    ///
    /// @param path where it was sent to, without its language
    /// @param bytes as its sender announced; -1 where he did not
    /// @param address where it was sent from
    void note(String path, long bytes, String address);
}
