package kz.jauap.office.signature.seal;

import java.util.Map;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import org.springframework.beans.factory.annotation.Autowired;

/// A plain paper to be sealed, and what is said of its seal.
abstract class SealedPaper {
    @Autowired
    Sealer sealer;

    @Autowired
    Paper paper;

    @Autowired
    MovableClock clock;

    byte[] plain() {
        return paper.print("look/blank", Lang.KK, Map.of());
    }
}
