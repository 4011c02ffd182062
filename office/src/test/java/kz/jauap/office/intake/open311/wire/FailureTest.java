package kz.jauap.office.intake.open311.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
    @ParameterizedTest
    @CsvSource({"400,400", "403,403", "404,404", "413,400", "429,400", "500,500", "503,503"})
    void anAppsMistakesAreToldAsTheSpecificationSaysAndOursAsTheyAre(int code, int status) {
        assertThat(Failure.status(code)).isEqualTo(status);
    }
}
