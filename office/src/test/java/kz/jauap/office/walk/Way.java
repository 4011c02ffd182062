package kz.jauap.office.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/// An address of the office, how it is asked, and the fields it reads.
record Way(RequestMethod method, String pattern, List<String> fields) {
    /// The ways by which a handler is reached.
    static Stream<Way> to(RequestMappingInfo info, HandlerMethod handler) {
        List<String> fields = Asked.fields(handler);
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Way(method, pattern, fields)));
    }

    boolean changes() {
        return method != RequestMethod.GET;
    }

    boolean staff() {
        return pattern.startsWith("/staff");
    }

    /// The address with a value in each of its places.
    String with(String value) {
        return pattern.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", Matcher.quoteReplacement(encoded(value)));
    }

    /// The same of a case, by what stands for its number.
    String with(String number, String value) {
        return new Way(method, pattern.replace("{number}", number), fields).with(value);
    }

    static String encoded(String value) {
        return URLEncoder.encode(value.isEmpty() ? "x" : value, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /// Whether nothing but a case's number is to be put into it.
    boolean takesOnlyACase() {
        return pattern.contains("{number}") && pattern.indexOf('{') == pattern.lastIndexOf('{');
    }

    /// Whether there is a place for a value; where there is none, it would be asked the same again and again.
    boolean takes() {
        return pattern.contains("{") || !fields.isEmpty();
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
