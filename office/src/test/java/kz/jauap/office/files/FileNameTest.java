package kz.jauap.office.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\Users\\a\\Өтініш №5.pdf', Өтініш №5.pdf",
        "'\u202Egnp.exe', gnp.exe",
        "'a\u0000b\n.pdf', ab.pdf",
        "'', file",
        ".., file",
    })
    void aNameIsShownWithoutItsPathAndMarks(String brought, String shown) {
        assertThat(FileName.shown(brought)).isEqualTo(shown);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.shown("ә".repeat(300) + ".pdf")).hasSize(120).endsWith("ә.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf.exe, application/pdf, report.pdf.exe.pdf",
        "photo.JPEG, image/jpeg, photo.JPEG",
        "photo, image/png, photo.png",
        "a.bin, application/x-unknown, a.bin",
    })
    void aDownloadEndsAsItsContentIs(String brought, String type, String name) {
        assertThat(FileName.download(brought, type)).isEqualTo(name);
    }
}
