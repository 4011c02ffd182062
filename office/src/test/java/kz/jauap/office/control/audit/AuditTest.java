package kz.jauap.office.control.audit;

import static kz.jauap.office.guide.Point.U32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.jauap.office.control.chain.Anchoring;
import kz.jauap.office.control.chain.Finding;
import kz.jauap.office.control.chain.Head;
import kz.jauap.office.control.chain.Verifying;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// What officials read and do is on record, and a record changed by hand is found.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class AuditTest {
    private final Town town;
    private final StepForms forms;
    private final MockMvc office;
    private final AtWork at;
    private final Verifying verifying;
    private final Anchoring anchoring;
    private final Audit audit;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    @Autowired
    AuditTest(
            ApplicationContext context,
            MockMvc office,
            AtWork at,
            Verifying verifying,
            Anchoring anchoring,
            Audit audit,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
        this.office = office;
        this.at = at;
        this.verifying = verifying;
        this.anchoring = anchoring;
        this.audit = audit;
        this.sql = sql;
        this.transaction = transaction;
    }

    /// What somebody with the keys of the database could do: he switches the trigger off, and changes a row.
    private void behindTheTrigger(String table, String trigger, String change, Object... values) {
        transaction.executeWithoutResult(_ -> {
            sql.sql("alter table " + table + " disable trigger " + trigger).update();
            sql.sql(change).params(List.of(values)).update();
            sql.sql("alter table " + table + " enable trigger " + trigger).update();
        });
    }

    private static Map<String, byte[]> files(byte[] zip) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Meets(U32)
    @Test
    void whoLooksAtWhatIsMaskedIsOnRecord() throws Exception {
        AppealId appeal = town.paper("city");
        String number = town.card(appeal).number().alias();
        forms.opened("registrar", forms.casePage(appeal)).andExpect(status().isOk());
        office.perform(post(forms.casePage(appeal) + "/reveal")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().isOk());
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("controller", "/" + lang + "/staff/audit?subject=" + number)
                    .andExpect(status().isOk());
        }
        forms.opened("controller", "/ru/staff/audit?subject=" + number)
                .andExpect(content()
                        .string(allOf(
                                containsString("Показаны персональные данные"),
                                containsString("Открыто дело"),
                                containsString("Что делалось в этом деле"))));
        forms.opened("admin", "/ru/staff/audit?subject=" + number)
                .andExpect(content()
                        .string(allOf(
                                containsString("Показаны персональные данные"),
                                not(containsString("Что делалось в этом деле")))));
        forms.opened("controller", "/ru/staff/audit?subject=" + number + "&deed=EXPORTED")
                .andExpect(content().string(containsString("Таких записей нет")));
        forms.opened("registrar", "/ru/staff/audit").andExpect(status().isForbidden());
    }

    @Meets(U32)
    @Test
    void aRowChangedByHandIsFound() throws Exception {
        AppealId appeal = town.paper("city");
        audit.write(town.officer("admin").id(), AuditDeed.EXPORTED, "the chain's test");
        assertThat(verifying.verify()).isInstanceOf(Finding.Intact.class);
        forms.opened("controller", "/ru/staff/audit").andExpect(content().string(containsString("цепочка цела")));

        long line = sql.sql("select max(id) from people_audit where subject = 'the chain''s test'")
                .query(Long.class)
                .single();
        String change = "update people_audit set address = ? where id = ?";
        String before = sql.sql("select address from people_audit where id = ?")
                .param(line)
                .query(String.class)
                .single();
        behindTheTrigger("people_audit", "people_audit_stays", change, "10.0.0.1", line);
        assertThat(verifying.verify())
                .isInstanceOfSatisfying(
                        Finding.Broken.class,
                        broken -> assertThat(broken)
                                .extracting(Finding.Broken::book, Finding.Broken::record, Finding.Broken::fault)
                                .containsExactly("audit", line, Finding.Fault.CHANGED));
        forms.opened("controller", "/ru/staff/audit")
                .andExpect(content().string(allOf(containsString("Цепочка нарушена"), containsString("№ " + line))));
        behindTheTrigger("people_audit", "people_audit_stays", change, before, line);

        String entry = "update registry_entry set at = at + interval '%s 1 day' where appeal = ? and position ="
                + " (select min(position) from registry_entry where appeal = ?)";
        behindTheTrigger("registry_entry", "registry_entry_final", entry.formatted(""), appeal.value(), appeal.value());
        assertThat(verifying.verify())
                .isInstanceOfSatisfying(
                        Finding.Broken.class,
                        broken -> assertThat(broken.book()).isEqualTo("journal/city"));
        behindTheTrigger(
                "registry_entry", "registry_entry_final", entry.formatted("-"), appeal.value(), appeal.value());
        assertThat(verifying.verify()).isInstanceOf(Finding.Intact.class);
    }

    @Test
    void aProofHoldsTheHeadsAndAChainWrittenAnewDoesNotMatchIt() throws Exception {
        town.paper("city");
        byte[] zip = office.perform(
                        post("/ru/staff/audit/proof").with(FormToken.sent()).with(at.as("controller")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String heads = new String(files(zip).get("heads.txt"), StandardCharsets.UTF_8);
        assertThat(anchoring.last().orElseThrow().heads()).isEqualTo(heads);
        assertThat(heads).contains("audit ").contains("journal/city ");
        assertThat(verifying.verify()).isInstanceOf(Finding.Intact.class);
        Head city = anchoring.heads().stream()
                .filter(head -> head.book().equals("journal/city"))
                .findFirst()
                .orElseThrow();
        String cut = "update control_chain set place = place + ? where book = 'journal/city' and place = ?";
        behindTheTrigger("control_chain", "control_chain_final", cut, 1_000_000L, city.place());
        assertThat(verifying.verify()).isInstanceOf(Finding.Broken.class);
        behindTheTrigger("control_chain", "control_chain_final", cut, -1_000_000L, city.place() + 1_000_000L);
        assertThat(verifying.verify()).isInstanceOf(Finding.Intact.class);
    }

    @Test
    void theVerificationIsBegunByAButtonOfThoseWhoMayAuditOnly() throws Exception {
        office.perform(post("/ru/staff/audit/verify").with(FormToken.sent()).with(at.as("executor")))
                .andExpect(status().isForbidden());
        office.perform(post("/ru/staff/audit/verify").with(FormToken.sent()).with(at.as("admin")))
                .andExpect(status().is3xxRedirection());
        office.perform(get("/ru/staff/audit").with(at.as("admin"))).andExpect(status().isOk());
    }

    @Test
    void codesAndSitesAreChangedForAReasonThatStaysInTheAudit() throws Exception {
        saysWhy(
                "/ru/staff/codes",
                Map.of(
                        "list", "CHANNEL",
                        "code", "DRONE",
                        "kk", "Дрон",
                        "ru", "Дрон",
                        "en", "Drone",
                        "outside", "77",
                        "since", "01.12.2026"),
                AuditDeed.CODE_CHANGED,
                "CHANNEL DRONE");
        saysWhy(
                "/ru/staff/sites/turksib",
                Map.of("name-kk", "Түрксіб", "name-ru", "Турксиб", "name-en", "Turksib"),
                AuditDeed.SITE_CHANGED,
                "turksib");
    }

    private void saysWhy(String form, Map<String, String> filled, AuditDeed deed, String subject) throws Exception {
        office.perform(filledIn(form, filled)).andExpect(status().isUnprocessableContent());
        office.perform(filledIn(form, filled).param("reason", "Приказ № 5 от 20.11.2026"))
                .andExpect(status().is3xxRedirection());
        assertThat(audit.lines(
                        new Narrowed(Optional.of(subject), Optional.empty(), Optional.of(deed), Long.MAX_VALUE), 10))
                .extracting(line -> line.change().reason())
                .containsExactly("Приказ № 5 от 20.11.2026");
        forms.opened("controller", "/ru/staff/audit?deed=" + deed)
                .andExpect(content().string(containsString("Приказ № 5 от 20.11.2026")));
    }

    private MockHttpServletRequestBuilder filledIn(String form, Map<String, String> filled) {
        MockHttpServletRequestBuilder sent = post(form).with(FormToken.sent()).with(at.as("admin"));
        filled.forEach(sent::param);
        return sent;
    }
}
