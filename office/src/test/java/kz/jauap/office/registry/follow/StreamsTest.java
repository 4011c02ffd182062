package kz.jauap.office.registry.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class StreamsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    Registrar registrar;

    private Streams streams;

    @BeforeEach
    void thereAreTwoAppeals(
            @Autowired AlmatyOrganisation almaty,
            @Autowired Journal journal,
            @Autowired BookmarkTable bookmarks,
            @Autowired Organisation organisation,
            @Autowired Asides asides,
            @Autowired TransactionTemplate transaction) {
        almaty.load();
        registrar.register(Filings.paper(BodyId.CITY, MORNING, "бірінші"));
        registrar.register(Filings.paper(BodyId.CITY, MORNING, "екінші"));
        streams = new Streams(journal, bookmarks, organisation, asides, transaction);
    }

    @Test
    void aListenerReadsEachStreamToItsEndAndThenNothing() {
        List<Long> read = new ArrayList<>();
        streams.follow("test/end", next -> readOne(next.getFirst().position(), read));
        int all = read.size();
        assertThat(all).isGreaterThanOrEqualTo(2);
        streams.follow("test/end", next -> readOne(next.getFirst().position(), read));
        assertThat(read).hasSize(all);
    }

    @Test
    void whenTheOfficeClosesAListenerLeavesTheRestForTheNextOpening() {
        List<Long> read = new ArrayList<>();
        streams.follow("test/closing", next -> {
            streams.close();
            return readOne(next.getFirst().position(), read);
        });
        assertThat(read).hasSize(1);
    }

    private static long readOne(long position, List<Long> read) {
        read.add(position);
        return position;
    }
}
