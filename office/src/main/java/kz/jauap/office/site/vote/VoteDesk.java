package kz.jauap.office.site.vote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.vote.Usefulness;
import kz.jauap.office.look.vote.Votable;
import kz.jauap.office.look.vote.Votes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Counts what readers say of pages: one vote for each ballot and page, which may be changed.
@Controller
class VoteDesk implements Usefulness {
    private final VoteTable votes;
    private final List<Votable> rooms;
    private final Settings settings;
    private final Clock clock;

    VoteDesk(VoteTable votes, List<Votable> rooms, Settings settings, Clock clock) {
        this.votes = votes;
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Votes of(String path, HttpServletRequest reader) {
        var own = Ballot.of(reader).flatMap(ballot -> votes.of(path, ballot));
        return new Votes(votes.count(path, true), votes.count(path, false), own);
    }

    @PostMapping("/vote")
    String vote(
            @RequestParam(name = "page", defaultValue = "") String path,
            @RequestParam boolean useful,
            Lang lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        known(path);
        var ballot = Ballot.of(request).orElseGet(Ballot::fresh);
        votes.cast(path, lang, ballot, useful, clock.instant());
        response.addHeader(HttpHeaders.SET_COOKIE, ballot.cookie(settings.secure()));
        return "redirect:" + path + "#useful";
    }

    /// What a voter adds to his vote; whoever has none adds nothing.
    @PostMapping("/vote/comment")
    String comment(
            @RequestParam(name = "page", defaultValue = "") String path,
            @RequestParam(defaultValue = "") String comment,
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            Model model) {
        known(path);
        var said = PlainText.clean(comment).strip();
        var mistake = Mistake.tooLong("comment", said, Poll.LONGEST, page);
        if (mistake.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAllAttributes(
                    Map.of("path", path, "said", said, "mistakes", new Mistakes(List.of(mistake.get()))));
            return "site/vote/again";
        }
        Ballot.of(request).filter(_ -> !said.isEmpty()).ifPresent(ballot -> votes.comment(path, ballot, said));
        return "redirect:" + path + "?said#useful";
    }

    private void known(String path) {
        if (rooms.stream().noneMatch(room -> room.votable(path))) {
            throw Problem.unknown();
        }
    }
}
