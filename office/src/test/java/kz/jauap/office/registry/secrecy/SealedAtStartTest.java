package kz.jauap.office.registry.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lay open before is sealed at the next start.
@OfficeTest
class SealedAtStartTest extends MarkedCases {
    @Autowired
    Attachments attachments;

    @Autowired
    Files contents;

    @Autowired
    JdbcClient sql;

    @Autowired
    SealedAtStartTest(ApplicationContext office) {
        super(office);
    }

    @Test
    void whatWasWrittenDownBeforeIsSealedAtTheNextStart(@Autowired ApplicationContext office) {
        AppealId appeal = filed(Urgency.THREAT);
        assign(appeal);
        sql.sql("update registry_letter set sealed = false, words = ?, subject = ?, addressee = null, place = null,"
                        + " reasons = null, demands = null where appeal = ?")
                .param("Біреу " + mark)
                .param(mark)
                .param(appeal.value())
                .update();
        assertThat(marked.tellingTables()).containsExactly("registry_letter");
        office.getBean("sealing", SmartInitializingSingleton.class).afterSingletonsInstantiated();
        assertThat(marked.tellingTables()).isEmpty();
        assertThat(files.open(appeal).orElseThrow().letter().text()).isEqualTo("Біреу " + mark);
    }

    @Test
    void whatStoodPlainBesideTheCaseIsSealedAtTheNextStart(@Autowired ApplicationContext office) {
        AppealId appeal = filed(Urgency.THREAT);
        attachments.attach(
                appeal.value(),
                contents.store(new ByteArrayInputStream(mark.getBytes(StandardCharsets.UTF_8)), "a.txt"),
                mark + ".txt",
                "ATTACHMENT");
        sql.sql("update files_attachment set name = ? where owner = ?")
                .params(mark + ".txt", appeal.value())
                .update();
        assertThat(marked.tellingTables()).containsExactly("files_attachment");
        sql.sql("delete from registry_sealed_column where name = 'files_attachment.name'")
                .update();
        office.getBean("sealingColumns", SmartInitializingSingleton.class).afterSingletonsInstantiated();
        assertThat(marked.tellingTables()).isEmpty();
        assertThat(attachments.of(appeal.value())).extracting(Attachment::name).containsExactly(mark + ".txt");
    }
}
