package kz.jauap.office.site;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What search engines may read: the public pages, nothing of people's cases.
@RestController
class Robots {
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /kk/staff
                Disallow: /ru/staff
                Disallow: /en/staff
                Disallow: /kk/status
                Disallow: /ru/status
                Disallow: /en/status
                Disallow: /api
                """;
    }
}
