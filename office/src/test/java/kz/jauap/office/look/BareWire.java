package kz.jauap.office.look;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// A bare wire to the office: whatever bytes one likes are sent, and what comes back is read.
abstract class BareWire {
    /// A desk that takes one of each kind of input.
    @TestComponent
    @RestController
    static class Counter {
        /// A small letter in JSON.
        record Letter(String text, int sheets, Kind kind, List<String> tags) {}

        enum Kind {
            QUESTION
        }

        @Bean
        @Order(0)
        SecurityFilterChain counterDoor(HttpSecurity http) {
            return http.securityMatcher("/api/test/**")
                    .authorizeHttpRequests(door -> door.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @PostMapping("/api/test/letters")
        Letter letter(@RequestBody Letter letter) {
            return letter;
        }

        @GetMapping("/api/test/letters/{id}")
        String one(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
            return id + " " + page;
        }

        @GetMapping("/test/words")
        String words(@RequestParam String q) {
            return q;
        }

        @PostMapping("/api/test/files")
        String file(@RequestParam String text, @RequestParam MultipartFile file) {
            return text + " " + file.getSize();
        }

        @PostMapping("/api/test/forms")
        String form(@RequestParam String text) {
            return text;
        }

        @GetMapping("/test/fault")
        String fault() {
            throw new IllegalStateException("a fault of ours");
        }
    }

    @LocalServerPort
    private int port;

    static String post(String path, String type, String body) {
        return "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n" + end() + body;
    }

    static String part(String name, String text) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n--b--\r\n";
    }

    static String end() {
        return "Host: localhost\r\nConnection: close\r\n\r\n";
    }

    String send(String request) throws IOException {
        var whole = request.contains("\r\n\r\n") ? request : request + end();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // the server may close while a body that is too large is still being sent
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
