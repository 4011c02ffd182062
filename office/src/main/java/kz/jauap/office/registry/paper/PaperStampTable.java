package kz.jauap.office.registry.paper;

import java.time.ZoneOffset;
import java.util.List;
import kz.jauap.office.registry.paper.IssuedPaper.Stamped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `registry_paper_stamp`: a stamped copy is made once and final then.
@Repository
class PaperStampTable {
    /// A sealed paper, and by which the time-stamp over its seal is asked for.
    record Waiting(String paper, String wanted) {}

    private final JdbcClient database;

    PaperStampTable(JdbcClient database) {
        this.database = database;
    }

    void add(Waiting waiting) {
        database.sql("""
                insert into registry_paper_stamp (paper_hash, wanted) values (:paper, :wanted) on conflict do nothing
                """)
                .param("paper", waiting.paper())
                .param("wanted", waiting.wanted())
                .update();
    }

    /// Sealed papers over whose seal no time-stamp was ever asked for, from a place in the order of their hashes on:
    /// those
    /// of before time-stamps, and one whose office fell between sealing and asking.
    List<String> unasked(String after, int most) {
        return database.sql("""
                select hash from registry_paper paper
                where seal is not null and hash > :after
                  and not exists (select from registry_paper_stamp stamp where stamp.paper_hash = paper.hash)
                order by hash limit :most
                """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getString("hash"))
                .list();
    }

    /// Those that wait, from a place in the order of their names on.
    List<Waiting> waiting(String after, int most) {
        return database.sql("""
                select paper_hash, wanted from registry_paper_stamp
                where hash is null and wanted > :after order by wanted limit :most
                """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new Waiting(row.getString("paper_hash"), row.getString("wanted")))
                .list();
    }

    void stamped(Waiting waiting, Stamped copy) {
        database.sql("""
                update registry_paper_stamp
                set hash = :hash, seal = :seal, stamped_at = :at, stamped_by = :by
                where paper_hash = :paper and hash is null
                """)
                .param("paper", waiting.paper())
                .param("hash", copy.hash())
                .param("seal", copy.detached().array())
                .param("at", copy.at().atOffset(ZoneOffset.UTC))
                .param("by", copy.by())
                .update();
    }
}
