package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RefusedRowTest {
    /// A fault is logged with its stack; PostgreSQL would put the whole refused row into its message.
    @Test
    void whatTheDatabaseRefusesIsNotQuotedInItsFault(@Autowired JdbcClient sql) {
        assertThatThrownBy(() -> sql.sql("insert into people_failed_try (login, address, at) values (?, ?, null)")
                        .params("Құлагерова Ботагөз", "Абай, 10")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(fault -> assertThat(logged(fault)).doesNotContain("Құлагерова"));
    }

    private static String logged(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
