package kz.jauap.office.look.sign;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.jauap.office.look.Brand;

/// The sign above the door, and the one place that says what this office is called: as the operator's settings have it
/// in the words of the rules in force, until the city hangs its own. It is put together whenever somebody looks at it,
/// so
/// that nobody has to tell it that the rules have changed.
public final class Sign {
    private final Supplier<Brand> settled;
    private final AtomicReference<UnaryOperator<Brand>> citys = new AtomicReference<>(UnaryOperator.identity());

    public Sign(Supplier<Brand> settled) {
        this.settled = settled;
    }

    /// What hangs there now.
    public Brand brand() {
        return citys.get().apply(settled.get());
    }

    /// Hangs what the city says of itself, made from the one of the settings.
    public void hang(UnaryOperator<Brand> own) {
        citys.set(own);
    }
}
