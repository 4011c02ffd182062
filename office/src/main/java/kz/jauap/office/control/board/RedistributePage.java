package kz.jauap.office.control.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.Assigning;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a proposal to share out work anew is looked at, and confirmed case by case.
@Controller
public class RedistributePage {
    private final Board board;
    private final Lists lists;
    private final Assigning assigning;
    private final People people;
    private final Organisation organisation;

    RedistributePage(Board board, Lists lists, Assigning assigning, People people, Organisation organisation) {
        this.board = board;
        this.lists = lists;
        this.assigning = assigning;
        this.people = people;
        this.organisation = organisation;
    }

    /// A case that could change hands.
    public record Row(String sentAs, CardRow row, String from, String to) {}

    /// What became of the cases that were confirmed.
    ///
    /// @param refused numbers of those that could not change hands, with the reason
    public record Done(int moved, List<String> refused) {}

    @GetMapping("/staff/control/redistribute")
    String preview(@RequestParam(defaultValue = "") String body, SignedIn who, Page page, Model model) {
        return show(body(body, who), who, page, model, new Done(0, List.of()));
    }

    @PostMapping("/staff/control/redistribute")
    String confirm(
            @RequestParam(defaultValue = "") String body,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            Model model) {
        Body of = body(body, who);
        if (!mayAssign(of, who)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        Set<String> chosen = Set.copyOf(sent.getOrDefault("move", List.of()));
        List<Sharing.Move> moves = moves(of, who).stream()
                .filter(move -> chosen.contains(move.sentAs()))
                .toList();
        List<String> refused = new ArrayList<>();
        for (Sharing.Move move : moves) {
            Hand hand = Hand.on(move.pending().appeal(), who);
            if (assigning.assign(hand, move.to(), page.say("control.board.move.instruction"))
                    instanceof Acted.Refused(var key)) {
                refused.add(page.say(key));
            }
        }
        return show(of, who, page, model, new Done(moves.size() - refused.size(), refused));
    }

    private List<Sharing.Move> moves(Body body, SignedIn who) {
        return board.sharing(body.id(), people.access(who).sight());
    }

    private String show(Body body, SignedIn who, Page page, Model model, Done done) {
        List<Sharing.Move> moves = moves(body, who);
        Map<AppealId, CardRow> rows = lists
                .among(
                        people.access(who).sight(),
                        moves.stream().map(move -> move.pending().appeal()).toList())
                .stream()
                .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        model.addAttribute("body", body);
        model.addAttribute("done", done);
        model.addAttribute("mayAssign", mayAssign(body, who));
        model.addAttribute(
                "rows",
                moves.stream()
                        .flatMap(move -> Stream.ofNullable(
                                        rows.get(move.pending().appeal()))
                                .map(row ->
                                        new Row(move.sentAs(), row, name(move.from(), page), name(move.to(), page))))
                        .toList());
        return "control/board/redistribute";
    }

    private String name(long officer, Page page) {
        return people.find(officer).map(each -> each.name().full(page.lang())).orElse("№ " + officer);
    }

    /// The body, where the reader sees its cases as head or controller.
    private Body body(String id, SignedIn who) {
        Watching.barUnlessWatching(who);
        return organisation
                .find(id)
                .filter(body -> people.access(who).sight().bodies().contains(body.id()))
                .orElseThrow(Problem::unknown);
    }

    private static boolean mayAssign(Body body, SignedIn who) {
        return Stream.of(Role.REGISTRAR, Role.HEAD, Role.DEPUTY_HEAD).anyMatch(role -> who.has(role, body.id()));
    }
}
