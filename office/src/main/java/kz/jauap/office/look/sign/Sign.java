package kz.jauap.office.look.sign;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.jauap.office.look.Brand;

/// The sign above the door: as the operator's settings have it, until the city hangs its own.
public final class Sign {
    private final Supplier<Brand> settled;
    private final AtomicReference<Brand> hanging;

    public Sign(Supplier<Brand> settled) {
        this.settled = settled;
        this.hanging = new AtomicReference<>(settled.get());
    }

    /// What hangs there now.
    public Brand brand() {
        return hanging.get();
    }

    /// Hangs another in its place, made from the one of the settings, which goes by the rules chosen at set-up.
    public void hang(UnaryOperator<Brand> other) {
        hanging.set(other.apply(settled.get()));
    }
}
