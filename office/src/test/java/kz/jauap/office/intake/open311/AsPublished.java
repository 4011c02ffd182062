package kz.jauap.office.intake.open311;

import static kz.jauap.office.intake.open311.ReportingApp.elements;
import static kz.jauap.office.intake.open311.ReportingApp.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// A city with an app that reports, and what the published GeoReport v2 says of every answer in both forms.
abstract class AsPublished {
    @Value("${local.server.port}")
    int port;

    @Autowired
    Partners partners;

    ReportingApp app;

    @BeforeEach
    void thereIsACityAndAnApp(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var given = partners.admitApp("Map of holes", Optional.empty());
        app = new ReportingApp(port, given.token());
    }

    static List<String> fields(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    static void isXml(Answer answer, String root) {
        assertThat(answer.type()).isEqualToIgnoringCase("text/xml;charset=utf-8");
        assertThat(answer.text()).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        assertThat(answer.xml().getTagName()).isEqualTo(root);
        assertThat(answer.xml().getNamespaceURI()).isNull();
    }

    static void isJson(Answer answer) {
        assertThat(answer.type()).isEqualToIgnoringCase("application/json;charset=utf-8");
    }

    /// The same by the Spark Convention: lists without names, everything else with the same name, empty is null.
    static void same(Element xml, JsonNode json) {
        List<Element> within = elements(xml);
        if (json.isArray()) {
            assertThat(within).hasSize(json.size());
            for (int at = 0; at < within.size(); at++) {
                same(within.get(at), json.get(at));
            }
        } else if (json.isObject()) {
            assertThat(names(xml)).isEqualTo(fields(json));
            within.forEach(each -> same(each, json.get(each.getTagName())));
        } else if (json.isNumber()) {
            assertThat(new BigDecimal(xml.getTextContent())).isEqualByComparingTo(json.decimalValue());
        } else {
            assertThat(xml.getTextContent()).isEqualTo(json.isNull() ? "" : json.asString());
        }
    }

    void bothSay(String path) {
        Answer xml = app.get(path.replace("*", "xml"));
        Answer json = app.get(path.replace("*", "json"));
        isJson(json);
        same(xml.xml(), json.json());
    }
}
