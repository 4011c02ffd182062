package kz.jauap.office.registry.entry.bytes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import kz.jauap.office.registry.entry.Entry;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes an entry as canonical bytes: JSON in UTF-8, names in alphabetical order, no blanks, absent values left out.
///
/// The bytes are what later becomes a Merkle leaf, so they must never depend on the machine or the library's mood.
public final class EntryCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private EntryCodec() {}

    public static byte[] bytes(Entry entry) {
        return MAPPER.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
    }

    public static Entry entry(int code, byte[] bytes) {
        return MAPPER.readValue(bytes, EntryCatalog.of(code).type());
    }
}
