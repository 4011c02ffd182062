package kz.jauap.office.browser.screens;

import com.microsoft.playwright.Page;
import java.util.List;

/// Sentences in another language than a page says they are in: read aloud, nobody understands them.
public final class Foreign {
    private static final String SENTENCES = Eyes.script("foreign.js");

    private Foreign() {}

    public static List<String> sentences(Page page, String lang) {
        return Eyes.strings(page.evaluate(SENTENCES, lang));
    }
}
