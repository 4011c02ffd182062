package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Sample;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No page, list, search, file or form of the staff names a case to an official who is not meant to see it, or lets him
/// do anything to it. The addresses are read from the office itself: a new one is under this rule from its first day.
/// Those of one case have a rule of their own, see [RoutesTest].
@Tag("fuzz")
@OfficeTest
@Import(AtWork.class)
@Thorough
class OutOfSightTest {
    private static final String CASE = "/staff/case/";
    private static final String OPEN = "Көрінбесұлы";
    private static final String IIN = "850102200024";
    private static final String THREAT = "Мөрленбекова";

    /// None of them sees a case of the city's that is on nobody's desk.
    private static final List<String> OUTSIDERS =
            List.of("medeu.executor", "energy.head", "energy.registrar", "executor", "admin");

    /// What he writes there is shown again, and to nobody but himself.
    private static final String HIS_OWN_WORDS = "/staff/queue/views";

    private final MockMvc web;
    private final AtWork atWork;
    private final Town town;
    private final List<Way> addresses;
    private final Set<String> followed = new HashSet<>();

    @Autowired
    OutOfSightTest(
            MockMvc web,
            AtWork atWork,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.town = Town.in(office);
        this.addresses = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(each -> Way.to(each.getKey(), each.getValue()))
                .filter(Way::staff)
                .filter(way -> !way.pattern().startsWith(CASE))
                .filter(way -> !way.pattern().equals(HIS_OWN_WORDS))
                .filter(way -> way.method() == RequestMethod.POST || way.method() == RequestMethod.GET)
                .sorted(Comparator.comparing(Way::changes))
                .toList();
    }

    private AppealId filed(String surname, boolean threat) {
        Party sender = new Party.Individual(
                surname,
                "Айша",
                Optional.empty(),
                Iin.parse(IIN),
                Optional.empty(),
                Optional.empty(),
                new Address(Optional.of("Алматы, Абай даңғылы, 10"), Optional.empty(), Optional.empty()));
        Filing filing = Filings.of(Filings.paper(BodyId.CITY, town.now(), "Көше шамы"), List.of(sender));
        return town.filed(threat ? Filings.threat(filing) : filing);
    }

    /// The addresses whose answer names an applicant, or a case by its number where that was not what was asked.
    private List<String> telling(String login, AppealId... appeals) throws Exception {
        List<String> names = new ArrayList<>(List.of(IIN));
        List<Pattern> marks = new ArrayList<>(List.of(Pattern.compile(OPEN), Pattern.compile(THREAT)));
        for (AppealId appeal : appeals) {
            String alias = town.card(appeal).number().alias();
            marks.add(Pattern.compile(Pattern.quote(alias) + "(?![0-9])"));
            names.addAll(List.of(alias, appeal.toString()));
        }
        List<String> values = new ArrayList<>(List.of("", "Көше шамы"));
        values.addAll(names);
        Set<String> forms = new TreeSet<>();
        List<String> telling = new ArrayList<>();
        for (Way each : addresses) {
            for (String value : each.changes() ? names : each.takes() ? values : List.of("")) {
                Told answer = told(each, login, value, each.changes() ? forms : each.fields());
                String told = answer.words();
                if (marks.stream()
                        .anyMatch(mark -> !mark.matcher(value).matches()
                                && mark.matcher(told).find())) {
                    telling.add(each.method() + " " + each.pattern() + " " + value);
                }
                forms.addAll(Jsoup.parse(told)
                        .select("main input[name]:not([type=radio], [type=checkbox])")
                        .eachAttr("name"));
                if (answer.status() == 403 && !Sample.whole()) {
                    break; // not his office at all, whatever he asks there
                }
            }
        }
        return telling;
    }

    private record Told(int status, String words) {}

    /// What is answered to one value in the address and in every field, and on the page that follows.
    private Told told(Way address, String login, String value, Collection<String> fields) throws Exception {
        String path = address.with(value);
        var request = address.changes() ? post(URI.create("/ru" + path)) : get(URI.create("/ru" + path));
        if (address.changes()) {
            request.with(FormToken.sent());
        }
        if (!value.isEmpty()) {
            Stream.concat(fields.stream(), address.fields().stream())
                    .distinct()
                    .filter(field -> !field.equals("_csrf"))
                    .forEach(field -> request.param(field, value));
        }
        MvcResult answer = answered(request.with(atWork.as(login)));
        Told told = new Told(answer.getResponse().getStatus(), words(answer));
        String next = answer.getResponse().getRedirectedUrl();
        if (next == null || !next.startsWith("/") || !followed.add(login + next + answer.getFlashMap())) {
            return told;
        }
        return new Told(told.status(), told.words() + next + words(following(next, login, answer)));
    }

    private MvcResult following(String next, String login, MvcResult before) throws Exception {
        var request = get(URI.create(next)).with(atWork.as(login));
        before.getFlashMap().forEach(request::flashAttr);
        return answered(request);
    }

    private MvcResult answered(RequestBuilder request) throws Exception {
        MvcResult answer = web.perform(request).andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer.getAsyncResult();
            answer = web.perform(MockMvcRequestBuilders.asyncDispatch(answer)).andReturn();
        }
        return answer;
    }

    private static String words(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingNamesACaseToWhoDoesNotSeeItAndNothingOfHisTouchesIt() throws Exception {
        AppealId open = filed(OPEN, false);
        AppealId threat = filed(THREAT, true);
        assertThat(addresses.stream().filter(Way::changes)).hasSizeGreaterThan(40);
        assertThat(addresses.stream().filter(way -> !way.changes())).hasSizeGreaterThan(40);
        assertThat(telling("registrar", open))
                .as("who sees it")
                .hasSizeGreaterThan(2)
                .anyMatch(told -> told.startsWith("POST"));
        var before = List.of(town.entries(open), town.entries(threat));
        for (String login : Sample.of(OUTSIDERS, 3).toList()) {
            assertThat(telling(login, open, threat)).as(login).isEmpty();
        }
        assertThat(List.of(town.entries(open), town.entries(threat))).isEqualTo(before);
    }
}
