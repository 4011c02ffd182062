package kz.jauap.office.registry.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.PartyTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters into the index, when the office opens, what an earlier version of it registered.
@Component
@Order(20)
class Reindexing implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final int BATCH = 200;

    private final IndexTable index;
    private final Indexing indexing;
    private final LetterTable letters;
    private final PartyTable parties;
    private final Placed placed;
    private final TransactionTemplate transaction;

    Reindexing(
            IndexTable index,
            Indexing indexing,
            LetterTable letters,
            PartyTable parties,
            Placed placed,
            TransactionTemplate transaction) {
        this.index = index;
        this.indexing = indexing;
        this.letters = letters;
        this.parties = parties;
        this.placed = placed;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int entered = 0;
        for (List<AppealId> missing = missing(); !missing.isEmpty(); missing = missing()) {
            for (AppealId appeal : missing) {
                transaction.executeWithoutResult(_ -> enter(appeal));
            }
            entered += missing.size();
        }
        if (entered > 0) {
            LOG.info("Entered {} appeals into the search index", entered);
        }
        parties.indexPhones();
    }

    private List<AppealId> missing() {
        return index.missing(Indexing.EDITION, BATCH);
    }

    private void enter(AppealId appeal) {
        Instant at = index.registeredAt(appeal).orElse(Instant.EPOCH);
        indexing.enter(
                Map.of(appeal, new Indexing.Dossier(parties.of(appeal), placed.current(appeal, letters.of(appeal)))),
                at);
    }
}
