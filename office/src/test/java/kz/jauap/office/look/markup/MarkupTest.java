package kz.jauap.office.look.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.office.look.markup.Block.Bullets;
import kz.jauap.office.look.markup.Block.Heading;
import kz.jauap.office.look.markup.Block.Numbered;
import kz.jauap.office.look.markup.Block.Paragraph;
import kz.jauap.office.look.markup.Span.Link;
import kz.jauap.office.look.markup.Span.Plain;
import kz.jauap.office.look.markup.Span.Strong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void blocksBeginOnLinesOfTheirOwn() {
        assertThat(Markup.blocks("# Title\nOne line\nand its end\n- first\n- second\n\n1. one\n2. two"))
                .containsExactly(
                        new Heading(plain("Title")),
                        new Paragraph(plain("One line and its end")),
                        new Bullets(List.of(plain("first"), plain("second"))),
                        new Numbered(List.of(plain("one"), plain("two"))));
    }

    @Test
    void wordsMayBeBoldOrLead() {
        assertThat(Markup.blocks("Call **112** or [read](/guide#need), [write](mailto:a@b.kz)."))
                .containsExactly(new Paragraph(List.of(
                        new Plain("Call "),
                        new Strong("112"),
                        new Plain(" or "),
                        new Link("read", "/guide#need", true),
                        new Plain(", "),
                        new Link("write", "mailto:a@b.kz", false),
                        new Plain("."))));
    }

    /// An address that could do anything but lead somewhere is no address.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert1)",
                "[a](//evil.example)",
                "[a](data:text/html,x)",
                "[a](/x\"onclick=)",
                "[a](vbscript:x)",
                "<b>no</b>",
                "**open",
                "[a]( )"
            })
    void whatIsNoMarkupStaysAsItWasWritten(String text) {
        assertThat(Markup.blocks(text)).containsExactly(new Paragraph(plain(text)));
    }

    private static List<Span> plain(String text) {
        return List.of(new Plain(text));
    }
}
