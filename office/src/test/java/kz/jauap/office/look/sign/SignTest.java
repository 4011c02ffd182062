package kz.jauap.office.look.sign;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SignTest {
    @Test
    void speaksByTheRulesInForceThoughNobodyHangsItAnew(@Autowired Sign sign, @Autowired RegimeInForce inForce) {
        String before = sign.brand().name().kk();
        inForce.decided(RegimePolicy.CURRENT_LAW);
        try {
            assertThat(before).startsWith("Өтініш");
            assertThat(sign.brand().name().kk()).isEqualTo(before.replace("Өтініш", "Жолданым"));
        } finally {
            inForce.decided(RegimePolicy.GUIDE);
        }
    }
}
