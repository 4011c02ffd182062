package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.test.web.servlet.ResultActions;

/// An archive as whoever gets it unpacks it, for tests.
public final class Unpacked {
    private Unpacked() {}

    public static Map<String, byte[]> of(ResultActions answer) throws Exception {
        byte[] zip = answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        Map<String, byte[]> leaves = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                leaves.put(each.getName(), in.readAllBytes());
            }
        }
        return leaves;
    }

    /// The one leaf whose name ends so.
    public static byte[] named(Map<String, byte[]> leaves, String ending) {
        var found = leaves.entrySet().stream()
                .filter(leaf -> leaf.getKey().endsWith(ending))
                .toList();
        assertThat(found).as(ending).hasSize(1);
        return found.getFirst().getValue();
    }
}
