package kz.jauap.office.cabinet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.stereotype.Component;

/// All the papers that the office has issued to somebody, as one archive: a folder for each appeal, each paper with its
/// seal beside it.
@Component
class OwnPapers {
    private final Papers papers;
    private final PaperCopies copies;

    OwnPapers(Papers papers, PaperCopies copies) {
        this.papers = papers;
        this.copies = copies;
    }

    void pack(List<CardRow> rows, OutputStream to) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(to)) {
            for (CardRow row : rows) {
                for (IssuedPaper paper : papers.of(row.appeal())) {
                    if (paper.occasion().kind().forApplicant()) {
                        add(archive, row, paper);
                    }
                }
            }
        }
    }

    private void add(ZipOutputStream archive, CardRow row, IssuedPaper paper) throws IOException {
        String name =
                row.number().alias() + "/" + paper.mark().characters() + "-" + PaperCopies.name(paper, row.number());
        archive.putNextEntry(new ZipEntry(name));
        archive.write(copies.bytes(paper.copy()));
        archive.closeEntry();
        if (paper.detached().isPresent()) {
            archive.putNextEntry(new ZipEntry(name + ".p7s"));
            archive.write(copies.complete(paper.detached().get()));
            archive.closeEntry();
        }
    }
}
