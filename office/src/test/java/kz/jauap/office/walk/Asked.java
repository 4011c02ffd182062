package kz.jauap.office.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// What an address asks for by name.
final class Asked {
    private Asked() {}

    /// The names of its fields; whoever takes all there are names none.
    static List<String> fields(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                .filter(each -> !Map.class.isAssignableFrom(each.getParameterType()))
                .map(each -> handler.getMethod()
                        .getParameters()[each.getParameterIndex()]
                        .getName())
                .toList();
    }
}
