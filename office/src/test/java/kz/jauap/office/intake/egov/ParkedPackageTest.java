package kz.jauap.office.intake.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.intake.egov.SignedPackage.Answering;
import kz.jauap.office.intake.egov.wire.FileJson;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.egov.wire.PackageJson;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// A package whose signature is not valid, as the clerk who has to decide reads it.
@OfficeTest
@Import(AtWork.class)
class ParkedPackageTest {
    private static final String PAGE = "/en/staff/doors/parked";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    @Autowired
    Receiving receiving;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Partners partners;

    private final byte[] document = ("%PDF-1.7\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    private Arrival parked;

    @BeforeEach
    void aPackageWithABadSignatureCame(@Autowired AlmatyStaff staff) {
        staff.load();
        long partner = partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty())
                .partner()
                .id();
        String message = UUID.randomUUID().toString();
        var applicant = new AppealJson.ApplicantJson(
                null, "Сынақова", "Сынақ", null, "850102200024", null, null, null, "Алматы, Абай, 10", null, null);
        var appeal = new AppealJson(
                null,
                null,
                "ru",
                "Фонарь",
                "Не горит фонарь.",
                List.of("Починить"),
                null,
                null,
                null,
                null,
                applicant,
                null,
                null,
                null);
        var file = new FileJson("ötінish.pdf", Bytes.of(document));
        receiving.receive(
                partner,
                message,
                new PackageJson(appeal, file, Bytes.of(new byte[] {1, 2, 3}), List.of(), null, null),
                Answering.AT_ONCE,
                Lang.RU);
        parked = arrivals.find(Channel.EGOV, partner + "/" + message).orElseThrow();
        assertThat(parked.ending()).isEqualTo(Ending.PARKED);
    }

    @Test
    void showsWhoSaysWhatAndItsFilesAndTheRestOnDemand() throws Exception {
        String page = web.perform(get(PAGE).with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Element row = Jsoup.parse(page).expectFirst("tbody tr:has(input[value=" + parked.id() + "])");
        Element raw = row.expectFirst("details:last-of-type");
        assertThat(raw.text()).contains("As it came, word for word", "\"iin\"");
        raw.remove();
        assertThat(row.text())
                .contains("Сынақова Сынақ", "850102200024", "Алматы, Абай, 10", "Не горит фонарь.", "Починить")
                .contains("ötінish.pdf")
                .doesNotContain("{", "fingerprint");
    }

    @Test
    void itsDocumentOpensForTheClerkAndNobodyElse() throws Exception {
        String file = PAGE + "/" + parked.id() + "/0";
        web.perform(get(file).with(at.as("registrar")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(document));
        web.perform(get(PAGE + "/" + parked.id() + "/9").with(at.as("registrar")))
                .andExpect(status().isNotFound());
        web.perform(get(PAGE + "/999999999/0").with(at.as("registrar"))).andExpect(status().isNotFound());
        web.perform(get(file).with(at.as("almaly.registrar"))).andExpect(status().isForbidden());
    }
}
