package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No page, list, search or file of the staff names a case to an official who is not meant to see it. The addresses are
/// read from the office itself: a new one is under this rule from its first day. Those of one case have a rule of their
/// own, see [RoutesTest].
@OfficeTest
@Import(AtWork.class)
class OutOfSightTest {
    private static final String CASE = "/staff/case/";
    private static final String OPEN = "Көрінбесұлы";
    private static final String THREAT = "Мөрленбекова";

    /// None of them sees a case of the city's that is on nobody's desk.
    private static final List<String> OUTSIDERS =
            List.of("medeu.executor", "energy.head", "energy.registrar", "executor", "admin");

    private record Way(String pattern, List<String> fields) {}

    private final MockMvc web;
    private final AtWork atWork;
    private final Town town;
    private final List<Way> addresses;

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
                .filter(each -> each.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/staff") && !pattern.startsWith(CASE))
                        .map(pattern -> new Way(pattern, Asked.fields(each.getValue()))))
                .toList();
    }

    private AppealId filed(String surname, boolean threat) {
        Party sender = new Party.Individual(
                surname,
                "Айша",
                Optional.empty(),
                Iin.parse("850102200024"),
                Optional.empty(),
                Optional.empty(),
                new Address(Optional.of("Алматы, Абай даңғылы, 10"), Optional.empty(), Optional.empty()));
        Filing filing = Filings.of(Filings.paper(BodyId.CITY, town.now(), "Көше шамы"), List.of(sender));
        return town.filed(threat ? Filings.threat(filing) : filing);
    }

    /// The addresses whose answer names an applicant.
    private List<String> telling(String login, AppealId... appeals) throws Exception {
        List<String> values = new ArrayList<>(List.of("", "Көше шамы"));
        for (AppealId appeal : appeals) {
            values.add(town.card(appeal).number().alias());
            values.add(appeal.toString());
        }
        List<String> telling = new ArrayList<>();
        for (Way each : addresses) {
            for (String value : values) {
                String told = told(each, login, value);
                if (told.contains(OPEN) || told.contains(THREAT)) {
                    telling.add(each.pattern() + " " + value);
                }
            }
        }
        return telling;
    }

    private String told(Way address, String login, String value) throws Exception {
        String path =
                address.pattern().replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", Matcher.quoteReplacement(encoded(value)));
        var request = get(URI.create("/ru" + path)).with(atWork.as(login));
        if (!value.isEmpty()) {
            address.fields().forEach(field -> request.param(field, value));
        }
        MvcResult answer = web.perform(request).andReturn();
        if (answer.getRequest().isAsyncStarted()) {
            answer.getAsyncResult();
            answer = web.perform(MockMvcRequestBuilders.asyncDispatch(answer)).andReturn();
        }
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.isEmpty() ? "x" : value, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    @Test
    void nothingNamesACaseToWhoDoesNotSeeIt() throws Exception {
        AppealId open = filed(OPEN, false);
        AppealId threat = filed(THREAT, true);
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(telling("registrar", open)).as("who sees it").hasSizeGreaterThan(2);
        for (String login : OUTSIDERS) {
            assertThat(telling(login, open, threat)).as(login).isEmpty();
        }
    }
}
