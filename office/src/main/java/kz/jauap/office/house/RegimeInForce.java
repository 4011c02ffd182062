package kz.jauap.office.house;

import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Act;
import org.springframework.stereotype.Component;

/// By which rules this office counts: as set by the operator, until its first administrator decides at set-up.
@Component
public class RegimeInForce {
    private final AtomicReference<RegimePolicy> policy;

    public RegimeInForce(Settings settings) {
        this.policy = new AtomicReference<>(settings.regimePolicy());
    }

    public RegimePolicy policy() {
        return policy.get();
    }

    /// The edition this office goes by: of those that its rules allow, the newest.
    public Regime edition() {
        return Regimes.governing(policy(), Regimes.followedUntil());
    }

    /// The act of that edition.
    public Act act() {
        return edition().act();
    }

    /// Takes over what was decided and recorded at set-up.
    public void decided(RegimePolicy decision) {
        policy.set(decision);
    }
}
