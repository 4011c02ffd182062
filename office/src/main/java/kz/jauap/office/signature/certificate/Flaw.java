package kz.jauap.office.signature.certificate;

import kz.jauap.office.signature.Reason;

/// What is found wrong with something that was presented; the detail is for the report, not for the person.
public final class Flaw extends Exception {
    private final Reason reason;

    public Flaw(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Flaw(Reason reason, Exception cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
