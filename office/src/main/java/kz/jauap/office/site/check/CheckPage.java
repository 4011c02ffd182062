package kz.jauap.office.site.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperMark;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.way.Armour;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where anybody checks a paper of the office or a signature: by the code on it, or by the file itself.
@Controller
class CheckPage {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Papers papers;
    private final PaperDesk desk;
    private final Checking checking;
    private final Crowd crowd;

    CheckPage(Papers papers, PaperDesk desk, Checking checking, Crowd crowd) {
        this.papers = papers;
        this.desk = desk;
        this.checking = checking;
        this.crowd = crowd;
    }

    @GetMapping("/v")
    String form(Model model) {
        return form("", Mistakes.none(), model);
    }

    @PostMapping("/v")
    String mark(@RequestParam(defaultValue = "") String mark, Page page, HttpServletResponse response, Model model) {
        return PaperMark.parse(mark)
                .map(parsed -> "redirect:/v/" + parsed.characters())
                .orElseGet(() -> wrong("mark", "site.check.mark.wrong", mark, page, response, model));
    }

    /// What the code on a paper leads to.
    @GetMapping("/v/{mark}")
    String paper(
            @PathVariable String mark,
            HttpServletRequest request,
            Page page,
            HttpServletResponse response,
            Model model) {
        crowd.pass(request);
        return PaperMark.parse(mark)
                .flatMap(papers::marked)
                .map(paper -> {
                    model.addAttribute("paper", desk.paper(paper));
                    return "site/checkPaper";
                })
                .orElseGet(() -> {
                    String shown = wrong("mark", "site.check.mark.unknown", mark, page, response, model);
                    response.setStatus(HttpStatus.NOT_FOUND.value());
                    return shown;
                });
    }

    /// What a file is by its fingerprint, which a browser has taken so that the file stays where it is.
    @GetMapping("/v/hash/{sha256}")
    String hash(
            @PathVariable String sha256,
            HttpServletRequest request,
            Page page,
            HttpServletResponse response,
            Model model) {
        return hash("", sha256, request, page, response, model);
    }

    /// The same, where the file is offered as the paper of a mark.
    @GetMapping("/v/{mark}/hash/{sha256}")
    String hash(
            @PathVariable String mark,
            @PathVariable String sha256,
            HttpServletRequest request,
            Page page,
            HttpServletResponse response,
            Model model) {
        crowd.pass(request);
        return HASH.matcher(sha256).matches()
                ? finding(checking.hash(sha256, asked(mark)), model)
                : wrong("file", "site.check.file.missing", "", page, response, model);
    }

    /// Where the page of a finding goes when it is asked for in another language.
    @GetMapping("/v/file")
    String again() {
        return "redirect:/v";
    }

    @PostMapping("/v/file")
    String file(
            @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(required = false) Optional<MultipartFile> document,
            @RequestParam(defaultValue = "") String mark,
            HttpServletRequest request,
            Page page,
            HttpServletResponse response,
            Model model)
            throws IOException {
        crowd.pass(request);
        Optional<MultipartFile> first = file.filter(each -> !each.isEmpty());
        Optional<MultipartFile> second = document.filter(each -> !each.isEmpty());
        Optional<MultipartFile> one = first.or(() -> second);
        if (one.isEmpty()) {
            return wrong("file", "site.check.file.missing", "", page, response, model);
        }
        if (one.get().getSize() > LARGEST || second.map(MultipartFile::getSize).orElse(0L) > LARGEST) {
            return wrong("file", "site.check.file.large", "", page, response, model);
        }
        Optional<Bytes> other =
                first.isPresent() && second.isPresent() ? Optional.of(bytes(second.get())) : Optional.empty();
        return finding(checking.files(bytes(one.get()), other, asked(mark)), model);
    }

    /// The paper that a file is offered as: the one whose page the reader came from.
    private Optional<IssuedPaper> asked(String mark) {
        return PaperMark.parse(mark).flatMap(papers::marked);
    }

    private static Bytes bytes(MultipartFile file) throws IOException {
        return Bytes.of(Armour.open(file.getBytes()));
    }

    private static String finding(Finding finding, Model model) {
        model.addAttribute("finding", finding);
        return "site/checkFinding";
    }

    private static String wrong(
            String field, String key, String mark, Page page, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(
                mark.length() > 60 ? "" : mark.strip(),
                new Mistakes(List.of(new Mistake(field, page.say(key)))),
                model);
    }

    private static String form(String mark, Mistakes mistakes, Model model) {
        model.addAttribute("mark", mark);
        model.addAttribute("mistakes", mistakes);
        return "site/check";
    }
}
