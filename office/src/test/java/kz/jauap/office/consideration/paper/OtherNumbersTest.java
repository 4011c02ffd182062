package kz.jauap.office.consideration.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Mobile numbers are known in every form in which they are written here, and little else is taken for one.
class OtherNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 701 555 12 34",
                "+77015551234",
                "87015551234",
                "8 701 555 12 34",
                "8 (701) 555-12-34",
                "8(701)5551234",
                "+7 (701) 555–12–34",
                "8-701-555-12-34",
                "+7\u00A0701\u00A0555\u00A012\u00A034",
                "тел.:8.701.555.12.34;",
                "tel:+77015551234",
                "7 701 555 1234",
                "701 555 12 34",
                "(701) 555-12-34"
            })
    void aMobileNumber(String written) {
        assertThat(OtherNumbers.mobiles("Көрші (" + written + ") айтты")).containsExactly("7015551234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 (727) 271-65-09",
                "8 727 271 65 09",
                "8 800 080 77 77",
                "109",
                "7015551234",
                "701 555 1234",
                "12 701 555 12 345",
                "KZ867015551234000001",
                "870155512345",
                "1 87015551234567",
                "8 700 000 000,00 теңге",
                "8 705\n123 45 67",
                "2026-08-70 15:55:12",
                "5f8701a5-5512-34ab-87015551234f"
            })
    void isNone(String other) {
        assertThat(OtherNumbers.mobiles("Көрші (" + other + ") айтты")).isEmpty();
    }

    /// In the boxes of a form each digit stands alone; by hand the day of birth is parted from the rest.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "850101100012",
                "850101 100012",
                "850101-100012",
                "850101\u00A0–\u00A0100012",
                "8 5 0 1 0 1 1 0 0 0 1 2",
                "8\u00A05\u00A00\u00A01\u00A00\u00A01\u00A01\u00A00\u00A00\u00A00\u00A01\u00A02"
            })
    void aPersonsNumber(String written) {
        assertThat(OtherNumbers.persons("Көрші (" + written + ") айтты")).containsExactly("850101100012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"650140000017", "850101100013", "850101\n100012", "0 8 5 0 1 0 1 1 0 0 0 1 2", "8501 0110 0012"})
    void isNoPersons(String other) {
        assertThat(OtherNumbers.persons("Көрші (" + other + ") айтты")).isEmpty();
    }

    @Test
    void noFileOfTheDemonstrationIsTakenForTellingOne() throws Exception {
        int read = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/files/*.pdf")) {
            try (InputStream content = file.getInputStream()) {
                assertThat(OtherNumbers.mobiles(PdfWords.of(content.readAllBytes())))
                        .as(file.getFilename())
                        .isEmpty();
                read++;
            }
        }
        assertThat(read).isPositive();
    }
}
