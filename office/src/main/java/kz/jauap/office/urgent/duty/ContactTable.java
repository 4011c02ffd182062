package kz.jauap.office.urgent.duty;

import java.util.Optional;
import kz.jauap.office.house.Vault;
import kz.jauap.office.look.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `urgent_contact`; what it holds is sealed.
@Component
class ContactTable {
    private static final String PHONE = "urgent_contact.phone";
    private static final String EMAIL = "urgent_contact.email";

    private final JdbcClient sql;
    private final Vault vault;

    ContactTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    Contact of(long officer) {
        return sql.sql("select phone, email, language from urgent_contact where officer = ?")
                .param(officer)
                .query((row, _) -> new Contact(
                        opened(PHONE, row.getBytes("phone")),
                        opened(EMAIL, row.getBytes("email")),
                        Lang.of(row.getString("language")).orElse(Lang.RU)))
                .optional()
                .orElse(Contact.NONE);
    }

    void put(long officer, Contact contact) {
        sql.sql("""
                insert into urgent_contact (officer, phone, email, language) values (?, ?, ?, ?)
                on conflict (officer) do update
                set phone = excluded.phone, email = excluded.email, language = excluded.language""")
                .param(officer)
                .param(contact.phone().map(each -> vault.seal(PHONE, each)).orElse(null))
                .param(contact.email().map(each -> vault.seal(EMAIL, each)).orElse(null))
                .param(contact.language().tag())
                .update();
    }

    private Optional<String> opened(String column, byte @Nullable [] kept) {
        return Optional.ofNullable(kept).map(each -> vault.open(column, each));
    }
}
