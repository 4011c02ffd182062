package kz.jauap.office.files;

import kz.jauap.office.house.address.FileTickets;
import kz.jauap.office.look.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The door of the address of files: whoever has a good permit gets that one file.
@Controller
class FileDoor {
    private final FileTickets tickets;
    private final Files files;
    private final Download download;

    FileDoor(FileTickets tickets, Files files, Download download) {
        this.tickets = tickets;
        this.files = files;
        this.download = download;
    }

    @GetMapping(FileTickets.PLACE + "{until}/{mark}/{hash}/{name}")
    ResponseEntity<Resource> hand(
            @PathVariable long until, @PathVariable String mark, @PathVariable String hash, @PathVariable String name) {
        if (!tickets.good(until, mark, hash, name) || !files.has(hash)) {
            throw Problem.unknown();
        }
        return download.content(files.describe(hash, name), name, Download.Reach.WHOEVER_HOLDS_A_PERMIT);
    }
}
