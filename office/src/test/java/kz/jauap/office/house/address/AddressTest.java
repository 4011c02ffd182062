package kz.jauap.office.house.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Download;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What the address people use decides: cookies, names that are let in, where files are handed out.
class AddressTest {
    private static String ask(int port, String request, String... headers) throws IOException {
        String whole = request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @Nested
    @OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "jauap.public-url=https://otinish.example.kz")
    class OverTls {
        @LocalServerPort
        int port;

        @Test
        void cookiesBelongToThisHostAndToTlsAlone() throws IOException {
            String form = ask(port, "GET /en/staff/sign-in", "Host: otinish.example.kz");
            assertThat(form)
                    .contains("Set-Cookie: __Host-form=", "Secure", "Strict-Transport-Security: max-age=31536000");
            String session = ask(port, "GET /en/staff/queue", "Host: otinish.example.kz");
            assertThat(session)
                    .containsPattern("Set-Cookie: __Host-sid=[0-9A-F]+; Path=/; Secure; HttpOnly; SameSite=Lax")
                    .contains("Location: /en/staff/sign-in");
        }

        @Test
        void foreignNamesAreTurnedAwayInTheReadersLanguage() throws IOException {
            for (String name : List.of("evil.example", "otinish.example.kz.evil.example", "10.0.0.7", "[fe80::1]")) {
                String answer = ask(port, "GET /ru/", "Host: " + name);
                assertThat(status(answer)).as(name).isEqualTo(421);
                assertThat(answer).contains("Здесь другой адрес").contains("Strict-Transport-Security");
            }
            for (String name : List.of("otinish.example.kz", "OTINISH.example.kz:443", "localhost:8080", "127.0.0.1")) {
                assertThat(status(ask(port, "GET /ru/", "Host: " + name)))
                        .as(name)
                        .isEqualTo(200);
            }
        }

        @Test
        void nobodyFetchesFilesWhereTheyHaveNoAddress() throws IOException {
            assertThat(status(ask(port, "GET /f/1/a/b/c", "Host: otinish.example.kz")))
                    .isEqualTo(404);
        }
    }

    @Nested
    @OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
    class OverPlainHttp {
        private static final int FILES = free();

        @LocalServerPort
        int port;

        @Autowired
        Files files;

        @Autowired
        Download download;

        @DynamicPropertySource
        static void portOfFiles(DynamicPropertyRegistry properties) {
            properties.add("jauap.files-url", () -> "http://localhost:" + FILES);
        }

        private static int free() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void theSessionWorksWithoutTlsAndOnAnyAddressInFigures() throws IOException {
            String answer = ask(port, "GET /en/staff/queue", "Host: 192.168.1.20:8080");
            assertThat(answer).containsPattern("Set-Cookie: sid=[0-9A-F]+; Path=/; HttpOnly; SameSite=Lax");
            assertThat(answer).doesNotContain("Strict-Transport-Security");
            assertThat(status(ask(port, "GET /en/", "Host: evil.example"))).isEqualTo(421);
        }

        @Test
        void strangersFilesComeFromAnOriginOfTheirOwn() throws IOException {
            Stored kept = files.store(new ByteArrayInputStream("Қосымша".getBytes(StandardCharsets.UTF_8)), "a.txt");
            var way = download.of(kept.hash(), "қосымша бір.txt");
            assertThat(way.getStatusCode().value()).isEqualTo(303);
            URI place = Objects.requireNonNull(way.getHeaders().getLocation());
            String path = "GET " + place.getRawPath();
            String host = "Host: localhost:" + FILES;
            assertThat(ask(FILES, path, host))
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Disposition: attachment")
                    .contains("Content-Security-Policy: sandbox; default-src 'none'")
                    .endsWith("Қосымша");
            assertThat(ask(FILES, path, host, "Range: bytes=2-5"))
                    .startsWith("HTTP/1.1 206")
                    .contains("Content-Range: bytes 2-5/14")
                    .endsWith("\r\nос");
            assertThat(status(ask(port, path, "Host: localhost:" + port))).isEqualTo(404);
            assertThat(status(ask(FILES, path.replace(kept.hash(), "0".repeat(64)), host)))
                    .isEqualTo(404);
            assertThat(status(ask(FILES, path.replaceFirst("/f/\\d+", "/f/9999999999"), host)))
                    .isEqualTo(404);
            assertThat(status(ask(FILES, path.replaceFirst("/f/\\d+", "/f/x"), host)))
                    .isBetween(400, 404);
            assertThat(status(ask(FILES, "GET /en/", host))).isEqualTo(404);
            assertThat(status(ask(FILES, "GET /en/staff/sign-in", host))).isEqualTo(404);
        }

        @Test
        void copiesForOthersComeFromThereWithoutTheirNotes() throws IOException {
            Stored kept = files.store(new ByteArrayInputStream(Pictures.jpeg()), "a.jpg");
            Attachment photograph = new Attachment(1, UUID.randomUUID(), "ATTACHMENT", "фото.jpg", kept);
            for (var way : List.of(download.bare(photograph), download.published(photograph))) {
                assertThat(way.getStatusCode().value()).isEqualTo(303);
                URI place = Objects.requireNonNull(way.getHeaders().getLocation());
                assertThat(place.getPort()).isEqualTo(FILES);
                assertThat(place.getRawPath()).doesNotContain(kept.hash());
                assertThat(ask(FILES, "GET " + place.getRawPath(), "Host: localhost:" + FILES))
                        .startsWith("HTTP/1.1 200")
                        .contains("Content-Type: image/jpeg")
                        .contains("Cross-Origin-Resource-Policy: cross-origin")
                        .doesNotContain("GPSLatitude")
                        .doesNotContain("taken by");
            }
        }
    }
}
