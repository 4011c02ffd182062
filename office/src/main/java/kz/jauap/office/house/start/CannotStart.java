package kz.jauap.office.house.start;

import org.jspecify.annotations.Nullable;

/// A reason why the office cannot open, with what the operator can do about it.
public final class CannotStart extends RuntimeException {
    private final String advice;

    public CannotStart(String reason, String advice) {
        this(reason, advice, null);
    }

    public CannotStart(String reason, String advice, @Nullable Throwable cause) {
        super(reason, cause);
        this.advice = advice;
    }

    /// What the operator can do about it.
    public String advice() {
        return advice;
    }
}
