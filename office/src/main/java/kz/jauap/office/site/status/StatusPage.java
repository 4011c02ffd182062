package kz.jauap.office.site.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.files.Download;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of one appeal for its applicant: the term with its arithmetic, what happened, messages, the answer.
@Controller
class StatusPage {
    private final OpenedByCode opened;
    private final StatusBoard board;
    private final InWhoseHands hands;
    private final WritingBack writing;
    private final Download download;

    StatusPage(OpenedByCode opened, StatusBoard board, InWhoseHands hands, WritingBack writing, Download download) {
        this.opened = opened;
        this.board = board;
        this.hands = hands;
        this.writing = writing;
        this.download = download;
    }

    @GetMapping("/status/{number}")
    String page(@PathVariable String number, HttpServletRequest request, Page page, Model model) {
        return opened.file(number, request)
                .map(file -> show(file, request, "", Mistakes.none(), page, model))
                .orElse("redirect:/status");
    }

    @PostMapping("/status/{number}/message")
    String write(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(required = false) Optional<List<MultipartFile>> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model,
            RedirectAttributes next) {
        CaseFile file = opened.writtenTo(number, request);
        List<MultipartFile> brought =
                files.orElse(List.of()).stream().filter(each -> !each.isEmpty()).toList();
        String words = PlainText.clean(message).strip();
        Mistakes mistakes = writing.mistakes(words, brought, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(file, request, words, mistakes, page, model);
        }
        CaseFile where = hands.reader(file);
        opened.keep(where.card().appeal(), request);
        List<Mistake> refused = writing.write(where, words, brought, page);
        next.addFlashAttribute("sent", true);
        next.addFlashAttribute("notKept", refused.stream().map(Mistake::text).toList());
        return "redirect:/status/" + where.card().number().alias() + "#messages";
    }

    @GetMapping("/status/{number}/file/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable long id, HttpServletRequest request) {
        return opened.file(number, request).stream()
                .flatMap(file -> file.enclosures().stream())
                .filter(enclosure -> enclosure.id() == id)
                .findFirst()
                .map(download::of)
                .orElseThrow(Problem::unknown);
    }

    private String show(
            CaseFile file, HttpServletRequest request, String message, Mistakes mistakes, Page page, Model model) {
        Board shown = board.of(file, page);
        shown.parts().forEach(part -> opened.keep(part.row().appeal(), request));
        opened.along(file, request);
        opened.keep(file.card().appeal(), request);
        model.addAttribute("board", shown);
        model.addAttribute("own", file.enclosures());
        model.addAttribute("message", message);
        model.addAttribute("mistakes", mistakes);
        model.asMap().putIfAbsent("sent", false);
        model.asMap().putIfAbsent("notKept", List.of());
        return "site/appeal";
    }
}
