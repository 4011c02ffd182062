package kz.jauap.office.look.fault;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kz.jauap.office.look.Pages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a fault: to people as a page in their language, to programs as a problem (RFC 9457), or in the dialect of
/// the address.
@Component
class FaultPage {
    private static final Logger log = LoggerFactory.getLogger(FaultPage.class);

    private final TemplateEngine engine;
    private final Pages pages;
    private final JsonMapper json;
    private final List<Dialect> dialects;
    private final List<TurnedAway> turnedAway;

    FaultPage(
            TemplateEngine engine, Pages pages, JsonMapper json, List<Dialect> dialects, List<TurnedAway> turnedAway) {
        this.engine = engine;
        this.pages = pages;
        this.json = json;
        this.dialects = dialects;
        this.turnedAway = turnedAway;
    }

    void tell(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(Faults.of(thrown), thrown, request, response);
    }

    void tell(Fault fault, @Nullable Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var incident = fault.ours() ? noted(fault, thrown) : "";
        if (fault.status().value() == HttpStatus.CONTENT_TOO_LARGE.value()) noteSize(request);
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(fault.status().value());
        fault.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var dialect = dialects.stream()
                .filter(each -> each.spokenAt(Pages.path(request)))
                .findFirst();
        if (dialect.isPresent()) {
            dialect.get().tell(fault.status().value(), fault.text(pages.of(request)), request, response);
            return;
        }
        var program = forPrograms(request);
        var body = program ? problem(fault, incident, request) : html(fault, incident, request);
        response.setContentType(
                program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /// What is not taken in is at least known of; that it cannot be written down must not hide the answer.
    private void noteSize(HttpServletRequest request) {
        try {
            turnedAway.forEach(
                    each -> each.note(Pages.path(request), request.getContentLengthLong(), request.getRemoteAddr()));
        } catch (RuntimeException unwritten) {
            log.error("Too large, and not written down: {}", Pages.path(request), unwritten);
        }
    }

    private byte[] html(Fault fault, String incident, HttpServletRequest request) {
        var page = pages.of(request);
        var output = new StringOutput();
        engine.render(
                "look/fault.jte",
                Map.<String, Object>of(
                        "page",
                        page,
                        "title",
                        fault.title(page),
                        "text",
                        fault.text(page),
                        "incident",
                        incident,
                        "returned",
                        Returned.with(fault, request)),
                output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] problem(Fault fault, String incident, HttpServletRequest request) {
        var page = pages.of(request);
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:jauap:problem:" + fault.code());
        problem.put("title", fault.title(page));
        problem.put("status", fault.status().value());
        problem.put("detail", fault.text(page));
        if (!incident.isEmpty()) problem.put("incident", incident);
        return json.writeValueAsBytes(problem);
    }

    private static boolean forPrograms(HttpServletRequest request) {
        var uri = Pages.asked(request);
        if (uri.startsWith("/api") || uri.equals("/healthz")) return true;
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("html");
    }

    private static String noted(Fault fault, @Nullable Throwable thrown) {
        var incident =
                String.format(Locale.ROOT, "%08X", ThreadLocalRandom.current().nextInt());
        log.error("Incident {} ({})", incident, fault.status().value(), thrown);
        return incident;
    }
}
