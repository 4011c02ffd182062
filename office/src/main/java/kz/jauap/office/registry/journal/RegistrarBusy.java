package kz.jauap.office.registry.journal;

import org.springframework.dao.TransientDataAccessResourceException;

/// More arrives than the registrar can write now; nothing was taken in, and trying again shortly is safe.
public final class RegistrarBusy extends TransientDataAccessResourceException {
    RegistrarBusy(String why) {
        super(why);
    }
}
