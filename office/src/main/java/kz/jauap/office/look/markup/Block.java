package kz.jauap.office.look.markup;

import java.util.List;

/// One piece of a marked-up text that begins on a line of its own.
public sealed interface Block {
    record Heading(List<Span> words) implements Block {}

    record Paragraph(List<Span> words) implements Block {}

    record Bullets(List<List<Span>> items) implements Block {}

    record Numbered(List<List<Span>> items) implements Block {}
}
