package kz.jauap.office.registry.journal;

/// More arrives than the registrar can write now; nothing was taken in, and trying again shortly is safe.
public final class RegistrarBusy extends RuntimeException {
    RegistrarBusy(String why) {
        super(why);
    }
}
