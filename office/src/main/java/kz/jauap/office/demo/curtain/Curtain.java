package kz.jauap.office.demo.curtain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.office.house.NotYetOpen;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Stands before every page while the demonstration city is being built, for its clock runs through the past then: what
/// a visitor did would bear the date of some scene.
@Component
public class Curtain implements HandlerInterceptor, WebMvcConfigurer, NotYetOpen {
    private static final String SOON = "3";

    private sealed interface State {
        record Up() implements State {}

        record Down(int played, int of) implements State {}
    }

    private final AtomicReference<State> state;

    Curtain(Settings settings) {
        state = new AtomicReference<>(settings.demo() ? new State.Down(0, 0) : new State.Up());
    }

    /// So many scenes are over.
    public void played(int scenes, int of) {
        state.set(new State.Down(scenes, of));
    }

    /// Lets everybody in.
    public void rise() {
        state.set(new State.Up());
    }

    @Override
    public Map<String, Object> progress() {
        return switch (state.get()) {
            case State.Up _ -> Map.of();
            case State.Down(int played, int of) -> Map.of("played", played, "of", of);
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/healthz", "/assets/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && state.get() instanceof State.Down(int played, int of)) {
            response.setHeader("Refresh", SOON);
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "demo.curtain", played, of);
        }
        return true;
    }
}
