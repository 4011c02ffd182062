package kz.jauap.office.publication.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Page;
import kz.jauap.office.publication.page.Readers;
import kz.jauap.office.publication.page.Shown;
import kz.jauap.office.publication.shelf.Published;
import kz.jauap.office.publication.shelf.Shelf;
import kz.jauap.office.publication.shelf.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/// Hands out the feeds in each language; whoever has the latest is told so instead.
@RestController
class FeedPages {
    private final Shelf shelf;
    private final Shown shown;
    private final String base;

    FeedPages(Shelf shelf, Shown shown, Settings settings) {
        this.shelf = shelf;
        this.shown = shown;
        this.base = settings.publicUrl().toString();
    }

    private interface Form {
        String written(Feed feed);
    }

    @GetMapping("/questions/feed.json")
    @Nullable
    ResponseEntity<String> json(
            @RequestParam MultiValueMap<String, String> sent, Page page, ServletWebRequest request) {
        return feed(sent, page, request, "application/feed+json;charset=UTF-8", JsonFeed::written);
    }

    @GetMapping("/questions/feed.atom")
    @Nullable
    ResponseEntity<String> atom(
            @RequestParam MultiValueMap<String, String> sent, Page page, ServletWebRequest request) {
        return feed(sent, page, request, "application/atom+xml;charset=UTF-8", AtomFeed::written);
    }

    private @Nullable ResponseEntity<String> feed(
            MultiValueMap<String, String> sent, Page page, ServletWebRequest request, String type, Form form) {
        Wish wish = Readers.wish(sent);
        Instant updated = shelf.changedAt().orElse(Instant.EPOCH);
        String mark = page.lang().tag() + "-" + updated.getEpochSecond() + "-" + updated.getNano() + "-"
                + Integer.toHexString(wish.hashCode());
        if (request.checkNotModified("\"" + mark + "\"", updated.toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(form.written(feed(wish, updated, page)));
    }

    private Feed feed(Wish wish, Instant updated, Page page) {
        Shelf.Found found = shelf.find(wish);
        String home = base + page.href("/questions");
        return new Feed(
                page.say("publication.questions.title"),
                page.say("publication.questions.lead"),
                page.in(page.brand().owner()),
                page.lang().tag(),
                home + Readers.query(wish, 1),
                home + "/feed.{form}" + Readers.query(wish, wish.page()),
                found.older(wish.page())
                        ? Optional.of(home + "/feed.{form}" + Readers.query(wish, wish.page() + 1))
                        : Optional.empty(),
                updated,
                found.page().stream().map(each -> item(each, page)).toList());
    }

    private Feed.Item item(Published published, Page page) {
        List<String> tags = Stream.of(shown.topic(page, published), shown.district(page, published))
                .flatMap(Optional::stream)
                .toList();
        return new Feed.Item(
                base + published.path(),
                base + page.href(published.path()),
                published.sheet().title(),
                published.sheet().questionLanguage(),
                published.sheet().question() + "\n\n" + page.say("publication.answer") + ":\n"
                        + published.sheet().answer(),
                shown.body(page, published),
                tags,
                published.publishedAt(),
                published.changedAt());
    }
}
