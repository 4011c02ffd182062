package kz.jauap.office.walk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.site.status.WithCode;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What an office says to everybody, to an applicant and to its staff about one extended, one passed on and one
/// answered
/// appeal.
abstract class SpokenByAct extends WorkingTown {
    private final ApplicationContext office;
    private final Registrar registrar;

    SpokenByAct(ApplicationContext office) {
        super(office);
        this.office = office;
        this.registrar = office.getBean(Registrar.class);
    }

    private Registration filed() {
        return registrar.register(Filings.paper(BodyId.CITY, town.now(), "Көше шамы жанбайды"));
    }

    private Registration extended() {
        Registration of = filed();
        assign(of);
        Extending extending = office.getBean(Extending.class);
        extending.propose(town.hand("executor", of.appeal()), 12, "Сараптама");
        extending.grant(town.hand("akim", of.appeal()), "Келісемін");
        return of;
    }

    private Registration passedOn() {
        Registration of = filed();
        office.getBean(Redirecting.class)
                .inside(town.hand("registrar", of.appeal()), new BodyId("energy"), List.of(), "Құзыреті");
        return of;
    }

    private Registration answered() {
        Registration of = filed();
        assign(of);
        office.getBean(Drafts.class)
                .save(of.appeal(), 0, town.officer("executor").id(), Drafted.complete());
        return of;
    }

    private void assign(Registration of) {
        office.getBean(Assigning.class)
                .assign(
                        town.hand("registrar", of.appeal()),
                        town.officer("executor").id(),
                        "");
    }

    /// Everything said, by the address where it stands.
    Map<String, String> said() throws Exception {
        Map<String, String> said = new LinkedHashMap<>();
        Registration extended = extended();
        Registration passedOn = passedOn();
        Registration answered = answered();
        office.getBean(Rounds.class).go();
        for (Lang lang : Lang.values()) {
            String root = "/" + lang.tag();
            for (String page : List.of("/", "/guide", "/file", "/question", "/anonymous", "/help", "/status")) {
                said.put(root + page, read(root + page, request -> request));
            }
            for (Registration of : List.of(extended, passedOn)) {
                MockHttpSession session =
                        WithCode.opened(web, of.number().text(), of.code().grouped());
                RequestPostProcessor holder = request -> {
                    request.setSession(session);
                    return request;
                };
                for (String page : List.of("/status/", "/voucher/")) {
                    String path = root + page + of.number().alias();
                    said.put(path, read(path, holder));
                }
            }
            String work = root + "/staff/case/" + extended.number().alias();
            for (String step : List.of("", "/extend", "/visit", "/inquiry", "/answer")) {
                said.put(work + step, read(work + step, at.as("executor")));
            }
            said.put(work + "/redirect", read(work + "/redirect", at.as("registrar")));
            String voucher = root + "/staff/voucher/" + extended.number().alias() + ".pdf";
            said.put(voucher, Printed.text(bytes(voucher, at.as("registrar"))));
        }
        String letter = "/kk/staff/case/" + answered.number().alias() + "/answer/draft.pdf";
        said.put(letter, Printed.text(bytes(letter, at.as("executor"))));
        said.put("notices", notices(Stream.of(extended, passedOn, answered)));
        return said;
    }

    /// As they are printed for those who cannot be told otherwise.
    private String notices(Stream<Registration> told) throws Exception {
        List<Long> printed = office.getBean(JdbcClient.class)
                .sql("select id from notice_delivery where way = 'POST' and appeal = any(?) order by id")
                .param(told.map(each -> each.appeal().value()).toArray(UUID[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
        StringBuilder all = new StringBuilder();
        for (long id : printed) {
            all.append(Printed.text(bytes("/ru/staff/notices/" + id + ".pdf", at.as("registrar"))))
                    .append('\n');
        }
        return all.toString();
    }

    private String read(String path, RequestPostProcessor who) throws Exception {
        return new String(bytes(path, who), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletRequestBuilder asked = get(URI.create(path)).with(who);
        return web.perform(asked).andReturn().getResponse().getContentAsByteArray();
    }

    /// The words of another act, each with what stands around it.
    static Stream<String> found(Map<String, String> said, Pattern foreign) {
        return said.entrySet().stream()
                .flatMap(each -> foreign.matcher(each.getValue())
                        .results()
                        .map(hit -> each.getKey() + ": "
                                + each.getValue()
                                        .substring(
                                                Math.max(0, hit.start() - 60),
                                                Math.min(each.getValue().length(), hit.end() + 40))));
    }
}
