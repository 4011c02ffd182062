package kz.jauap.office.publication.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A feed as JSON Feed, version 1.1.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record JsonFeed(
        String version,
        String title,
        String description,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") Optional<String> nextUrl,
        String language,
        List<Author> authors,
        List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    record Author(String name) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") String datePublished,
            @JsonProperty("date_modified") String dateModified,
            List<Author> authors,
            List<String> tags,
            String language) {}

    static String written(Feed feed) {
        return MAPPER.writeValueAsString(new JsonFeed(
                VERSION,
                feed.title(),
                feed.description(),
                feed.home(),
                feed.self().replace("{form}", "json"),
                feed.next().map(next -> next.replace("{form}", "json")),
                feed.language(),
                List.of(new Author(feed.author())),
                feed.items().stream().map(JsonFeed::item).toList()));
    }

    private static Item item(Feed.Item item) {
        return new Item(
                item.id(),
                item.url(),
                item.title(),
                item.text(),
                item.published().toString(),
                item.changed().toString(),
                List.of(new Author(item.author())),
                item.tags(),
                item.language());
    }
}
