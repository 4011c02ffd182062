package kz.jauap.office.calendar.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.DayRows;
import kz.jauap.office.calendar.desk.Proposing.Outcome;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a change of the calendar is proposed: of one day, or of whole years by a list.
@Controller
class CalendarChange {
    private static final String DAY = CalendarPages.PATH + "/day";
    private static final String YEARS = CalendarPages.PATH + "/years";

    private final Calendars calendars;
    private final Proposing proposing;

    CalendarChange(Calendars calendars, Proposing proposing) {
        this.calendars = calendars;
        this.proposing = proposing;
    }

    @GetMapping(DAY)
    String day(@RequestParam(defaultValue = "") String date, SignedIn who, Page page, Model model) {
        CalendarPages.only(who);
        return drawn("calendar/day", new CalendarForm(Map.of("date", date)), Mistakes.none(), page, model);
    }

    @PostMapping(DAY)
    String propose(
            @RequestParam Map<String, String> sent,
            SignedIn who,
            Page page,
            Model model,
            RedirectAttributes back,
            HttpServletResponse answer) {
        CalendarPages.only(who);
        var form = new CalendarForm(sent);
        Mistakes mistakes = form.day(page);
        if (mistakes.isEmpty()) {
            Outcome outcome = proposing.propose(form.date(), form.day(), form.act(), who);
            if (!(outcome instanceof Outcome.Declined(var key))) return told(outcome, page, back);
            mistakes = new Mistakes(List.of(new Mistake("date", page.say(key))));
        }
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return drawn("calendar/day", form, mistakes, page, model);
    }

    /// A list to begin with: the first year that is missing, as far as it can be computed.
    @GetMapping(YEARS)
    String years(SignedIn who, Page page, Model model) {
        CalendarPages.only(who);
        WorkCalendar current = calendars.current();
        String rows = DayRows.written(current.days(current.years().last() + 1));
        return drawn("calendar/years", new CalendarForm(Map.of("rows", rows)), Mistakes.none(), page, model);
    }

    @PostMapping(YEARS)
    String proposeYears(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn who,
            Page page,
            Model model,
            RedirectAttributes back,
            HttpServletResponse answer)
            throws IOException {
        CalendarPages.only(who);
        var form = new CalendarForm(withFile(sent, file.filter(each -> !each.isEmpty())));
        Mistakes mistakes = form.years(page);
        if (mistakes.isEmpty()) {
            Outcome outcome = proposing.propose(DayRows.read(form.text("rows")).days(), form.act(), who);
            if (!(outcome instanceof Outcome.Declined(var key))) return told(outcome, page, back);
            mistakes = new Mistakes(List.of(new Mistake("rows", page.say(key))));
        }
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return drawn("calendar/years", form, mistakes, page, model);
    }

    /// What stands in a file goes before what was pasted; a file that is no UTF-8 leaves a row that cannot be read.
    private static Map<String, String> withFile(Map<String, String> sent, Optional<MultipartFile> file)
            throws IOException {
        if (file.isEmpty()) return sent;
        Map<String, String> fields = new HashMap<>(sent);
        boolean fits = file.get().getSize() <= DayRows.LARGEST;
        fields.put("rows", fits ? read(file.get().getBytes()) : "?");
        return fields;
    }

    private static String read(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "?";
        }
    }

    private static String told(Outcome outcome, Page page, RedirectAttributes back) {
        back.addFlashAttribute("said", CalendarPages.said(outcome, page));
        return "redirect:" + CalendarPages.PATH;
    }

    private static String drawn(String view, CalendarForm form, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("kinds", CalendarForm.kinds(page));
        return view;
    }
}
