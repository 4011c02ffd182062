package kz.jauap.office.signature.session;

/// Makes the one document of a session; its bytes are kept and never made again.
@FunctionalInterface
public interface Rendering {
    byte[] document(Ticket ticket);
}
