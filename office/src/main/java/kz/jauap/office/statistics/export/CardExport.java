package kz.jauap.office.statistics.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.look.table.Xlsx;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.export.Exports;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.statistics.card.AccountCard;
import kz.jauap.office.statistics.card.CardShelf;
import kz.jauap.office.statistics.card.OutsideCodes;
import kz.jauap.office.statistics.report.Period;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cards of a period as a file: each value beside the code under which its receiver knows it.
@Controller
class CardExport {
    private static final String CODE = "_CODE";

    private final CardShelf shelf;
    private final CaseDesk desk;
    private final People people;
    private final Exports exports;
    private final Route route;
    private final Clock clock;

    CardExport(CardShelf shelf, CaseDesk desk, People people, Exports exports, Route route, Clock clock) {
        this.route = route;
        this.shelf = shelf;
        this.desk = desk;
        this.people = people;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/staff/cards/table.csv")
    void csv(
            @RequestParam(defaultValue = "") String period,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Period chosen = period(period);
        Stream<List<String>> rows = rows(cards(chosen, request, who));
        Download.csv(response, name(chosen));
        Csv.write(response.getOutputStream(), rows);
    }

    @GetMapping("/staff/cards/table.xlsx")
    void xlsx(
            @RequestParam(defaultValue = "") String period,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Period chosen = period(period);
        Stream<List<String>> rows = rows(cards(chosen, request, who));
        Download.xlsx(response, name(chosen));
        Xlsx.bare(response.getOutputStream(), "cards", rows);
    }

    @GetMapping("/staff/cards/table.xml")
    void xml(
            @RequestParam(defaultValue = "") String period,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Period chosen = period(period);
        Iterator<AccountCard> cards = cards(chosen, request, who).iterator();
        Download.xml(response, name(chosen));
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance()
                    .createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("cards");
            out.writeAttribute("period", chosen.code());
            OutsideCodes codes = shelf.codes();
            while (cards.hasNext()) {
                write(out, cards.next(), codes);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XMLStreamWriter out, AccountCard card, OutsideCodes codes) throws XMLStreamException {
        out.writeStartElement("card");
        for (Map.Entry<String, String> each : CardLine.of(card, LocalDate.now(clock), route.outside(card.file()))
                .entrySet()) {
            if (!each.getValue().isEmpty()) {
                out.writeStartElement("field");
                out.writeAttribute("name", each.getKey());
                var outside = codes.of(card, each.getKey(), each.getValue());
                if (outside.isPresent()) {
                    out.writeAttribute("code", outside.get());
                }
                out.writeCharacters(each.getValue());
                out.writeEndElement();
            }
        }
        out.writeEndElement();
    }

    /// The head and a row for each card, made as they are asked for; nothing where there is no card.
    private Stream<List<String>> rows(Stream<AccountCard> cards) {
        OutsideCodes codes = shelf.codes();
        LocalDate today = LocalDate.now(clock);
        var headed = new AtomicBoolean();
        return cards.flatMap(card -> {
            Map<String, String> line = CardLine.of(card, today, route.outside(card.file()));
            Stream<List<String>> head = headed.getAndSet(true) ? Stream.empty() : Stream.of(head(line));
            return Stream.concat(head, Stream.of(row(card, line, codes)));
        });
    }

    private static List<String> head(Map<String, String> line) {
        return line.keySet().stream()
                .flatMap(column -> Stream.of(column, column + CODE))
                .toList();
    }

    private static List<String> row(AccountCard card, Map<String, String> line, OutsideCodes codes) {
        return line.entrySet().stream()
                .flatMap(each -> Stream.of(
                        each.getValue(),
                        codes.of(card, each.getKey(), each.getValue()).orElse("")))
                .toList();
    }

    /// Those that he may see, opened one by one as they are asked for.
    private Stream<AccountCard> cards(Period period, HttpServletRequest request, SignedIn who) {
        exports.leaves(request, name(period), who);
        return shelf.of(period, people.access(who).sight().bodies())
                .filter(card -> desk.may(Deed.SEE, card.file(), who));
    }

    private static String name(Period period) {
        return "cards-" + period.code();
    }

    private Period period(String written) {
        LocalDate today = LocalDate.now(clock);
        return Period.parse(written)
                .filter(each -> each.within(today))
                .orElseGet(() -> Period.recent(today).getFirst());
    }
}
