package kz.jauap.office.control.audit;

import static kz.jauap.office.guide.Point.U32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.jauap.office.control.chain.Finding;
import kz.jauap.office.control.chain.Head;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The chains of the record: what is changed by hand is found, what is written anew does not match its proof.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class ChainTest extends Auditors {
    @Autowired
    ChainTest(ApplicationContext context) {
        super(context);
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
}
