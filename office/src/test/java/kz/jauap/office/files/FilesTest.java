package kz.jauap.office.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.jauap.office.files.disk.Shelves;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
    private static final byte[] PDF = "%PDF-1.7\n%aaaa\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Files files;

    @BeforeEach
    void open() {
        files = new Files(new Shelves(folder.resolve("files"), new Vault(Secrets.in(folder.resolve("secrets")))));
    }

    @Test
    void aKeptFileIsFoundUnderTheHashOfItsContent() throws IOException {
        var stored = files.store(new ByteArrayInputStream(PDF), "letter.pdf");

        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(PDF.length);
        try (var in = files.open(stored.hash())) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
        assertThat(files.has(stored.hash())).isTrue();
    }

    @Test
    void theSameContentIsKeptOnce() {
        var first = files.store(new ByteArrayInputStream(PDF), "a.pdf");
        var second = files.store(new ByteArrayInputStream(PDF), "b.pdf");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aFileAtTheLimitIsKeptAndOneByteMoreIsRefused() {
        assertThat(files.keep(new ByteArrayInputStream(PDF), "a.pdf", PDF.length))
                .isInstanceOf(Stored.class);
        assertThat(files.keep(new ByteArrayInputStream(PDF), "a.pdf", PDF.length - 1L))
                .isEqualTo(new Refused(Refused.Reason.TOO_LARGE));
        assertThat(files.keep(InputStream.nullInputStream(), "a.pdf", 10)).isEqualTo(new Refused(Refused.Reason.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "'MZ\u0090\u0000\u0003', setup.exe",
        "'MZ\u0090\u0000\u0003', scan.pdf",
        "'<!DOCTYPE html><html><script>1</script></html>', scan.pdf",
        "'<!DOCTYPE html><html><script>1</script></html>', page.html",
        "'<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>', photo.png",
        "'#!/bin/sh', run.sh",
        "'alert(1)', a.js",
        "'PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', a.zip",
        "'PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', a.docm",
    })
    void whatCouldRunIsRefused(String content, String name) {
        var in = new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(files.keep(in, name, 1000)).isEqualTo(new Refused(Refused.Reason.TYPE_NOT_ACCEPTED));
    }

    @Test
    void nothingIsLeftBehindByARefusalOrABrokenStream() throws IOException {
        files.keep(new ByteArrayInputStream(PDF), "a.pdf", 1);
        InputStream broken =
                files.open(files.store(new ByteArrayInputStream(PDF), "a.pdf").hash());
        broken.close();
        assertThatThrownBy(() -> files.keep(broken, "a.pdf", 100)).isInstanceOf(UncheckedIOException.class);
        try (var left = java.nio.file.Files.list(folder.resolve("files").resolve("arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd", "''", "ABCDEF", "0123"})
    void whatIsNoHashOpensNothing(String text) {
        assertThat(files.has(text)).isFalse();
        assertThatThrownBy(() -> files.open(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
