package kz.jauap.office.registry.list.queue;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.list.Asked;
import kz.jauap.office.registry.load.Arrived;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Tells a page of the queue that lies open what has come since; the list itself stays as it was opened, under its
/// reader's hand. Where there is nothing to tell, nothing is sent.
@Controller
class QueueNews {
    private final Arrived arrived;
    private final People people;
    private final Clock clock;

    QueueNews(Arrived arrived, People people, Clock clock) {
        this.arrived = arrived;
        this.people = people;
        this.clock = clock;
    }

    /// @param since when the page was opened
    /// @param told how many it has been told of already
    @GetMapping("/staff/queue/news")
    @Nullable
    ModelAndView news(
            @RequestParam String since,
            @RequestParam(defaultValue = "0") int told,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            HttpServletResponse response) {
        Asked asked = new Asked(Asked.Listing.QUEUE, sent);
        int cases = arrived.since(
                moment(since), people.access(who).sight(), asked.filter(), LocalDate.now(clock), who.id());
        if (cases == told) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        ModelAndView news = new ModelAndView("registry/list/news");
        news.addObject("cases", cases);
        news.addObject("address", asked.address());
        return news;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            throw new Problem(HttpStatus.BAD_REQUEST, "");
        }
    }
}
