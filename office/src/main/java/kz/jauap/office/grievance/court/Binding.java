package kz.jauap.office.grievance.court;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.jauap.office.files.Files;
import org.springframework.stereotype.Component;

/// Binds leaves into one archive, written out as it goes: a video need not fit into memory.
@Component
class Binding {
    private final Files files;

    Binding(Files files) {
        this.files = files;
    }

    void bind(List<Leaf> leaves, Instant at, OutputStream to) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            for (Leaf leaf : leaves) {
                switch (leaf.content()) {
                    case Leaf.Content.Made(var bytes) -> {
                        begin(leaf, at, out);
                        out.write(bytes.array());
                    }
                    case Leaf.Content.Kept(var stored) -> {
                        begin(leaf, at, out);
                        try (InputStream in = files.open(stored.hash())) {
                            in.transferTo(out);
                        }
                    }
                    case Leaf.Content.HeldBack _ -> {}
                }
            }
        }
    }

    private static void begin(Leaf leaf, Instant at, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(leaf.name());
        entry.setLastModifiedTime(FileTime.from(at));
        out.putNextEntry(entry);
    }
}
