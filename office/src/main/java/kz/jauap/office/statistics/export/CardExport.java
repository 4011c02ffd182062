package kz.jauap.office.statistics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.statistics.card.AccountCard;
import kz.jauap.office.statistics.card.CardShelf;
import kz.jauap.office.statistics.card.OutsideCodes;
import kz.jauap.office.statistics.report.Period;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cards of a period as a file: each value beside the code under which its receiver knows it.
@Controller
class CardExport {
    private static final List<Role> READERS = List.of(Role.REGISTRAR, Role.CONTROLLER, Role.HEAD);
    private static final String CODE = "_CODE";

    private final CardShelf shelf;
    private final CaseDesk desk;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    CardExport(CardShelf shelf, CaseDesk desk, People people, Audit audit, Clock clock) {
        this.shelf = shelf;
        this.desk = desk;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/staff/cards/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String period, SignedIn who) {
        Period chosen = period(period);
        return Download.csv(Csv.of(rows(chosen, who)), "cards-" + chosen.code());
    }

    @GetMapping("/staff/cards/table.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String period, SignedIn who) {
        Period chosen = period(period);
        List<List<String>> rows = rows(chosen, who);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jauap", null)) {
            Worksheet sheet = book.newWorksheet("cards");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.xlsx(bytes.toByteArray(), "cards-" + chosen.code());
    }

    @GetMapping("/staff/cards/table.xml")
    ResponseEntity<byte[]> xml(@RequestParam(defaultValue = "") String period, SignedIn who) {
        Period chosen = period(period);
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("cards");
            out.writeAttribute("period", chosen.code());
            OutsideCodes codes = shelf.codes();
            for (AccountCard card : cards(chosen, who)) {
                write(out, card, codes);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return Download.xml(bytes.toByteArray(), "cards-" + chosen.code());
    }

    private void write(XMLStreamWriter out, AccountCard card, OutsideCodes codes) throws XMLStreamException {
        out.writeStartElement("card");
        for (Map.Entry<String, String> each :
                CardLine.of(card, LocalDate.now(clock)).entrySet()) {
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

    private List<List<String>> rows(Period period, SignedIn who) {
        List<List<String>> rows = new ArrayList<>();
        OutsideCodes codes = shelf.codes();
        for (AccountCard card : cards(period, who)) {
            Map<String, String> line = CardLine.of(card, LocalDate.now(clock));
            if (rows.isEmpty()) {
                rows.add(line.keySet().stream()
                        .flatMap(column -> List.of(column, column + CODE).stream())
                        .toList());
            }
            List<String> row = new ArrayList<>();
            line.forEach((column, value) -> {
                row.add(value);
                row.add(codes.of(card, column, value).orElse(""));
            });
            rows.add(row);
        }
        return rows;
    }

    /// Those that he may see.
    private List<AccountCard> cards(Period period, SignedIn who) {
        if (READERS.stream().noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        audit.write(who.id(), AuditDeed.EXPORTED, "cards-" + period.code());
        return shelf.of(period, people.access(who).sight().bodies())
                .filter(card -> desk.may(Deed.SEE, card.file(), who))
                .toList();
    }

    private Period period(String written) {
        LocalDate today = LocalDate.now(clock);
        return Period.parse(written)
                .filter(each -> each.within(today))
                .orElseGet(() -> Period.recent(today).getFirst());
    }
}
