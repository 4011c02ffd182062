package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.office.browser.Chromium;

/// The pictures of all screens with what is wrong on each, bound into one page.
final class Album {
    private static final Path FOLDER = Chromium.PICTURES.resolve("screens");

    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(String name, String picture, List<String> faults) {}

    /// Keeps a picture of the page as it is, with what was found.
    void keep(Page page, String name, List<String> faults) {
        String picture = name.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "") + ".jpg";
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(FOLDER.resolve(picture)));
        sheets.add(new Sheet(name, picture, List.copyOf(faults)));
    }

    /// Binds them: those with faults first.
    void bind() throws IOException {
        long wrong = sheets.stream().filter(sheet -> !sheet.faults().isEmpty()).count();
        String body = sheets.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.faults().isEmpty(), other.faults().isEmpty()))
                .map(Album::figure)
                .collect(Collectors.joining("\n"));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("report.html"), """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
                <style>body{font:15px sans-serif;margin:2rem}figure{display:inline-block;width:18rem;vertical-align:top;margin:.5rem}
                img{width:100%%;max-height:24rem;object-fit:cover;object-position:top;border:1px solid #999}li{color:#a3181f}</style>
                <h1>%d screens, %d with faults</h1>
                <p>The points are those of docs/acceptance.md.</p>
                %s
                """.formatted(sheets.size(), wrong, body));
    }

    private static String figure(Sheet sheet) {
        String faults = sheet.faults().stream()
                .map(fault -> "<li>" + escaped(fault) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return "<figure><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"\"></a><figcaption>%s%s</figcaption></figure>"
                .formatted(sheet.picture(), sheet.picture(), escaped(sheet.name()), faults);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
