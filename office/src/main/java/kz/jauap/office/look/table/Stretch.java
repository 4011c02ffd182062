package kz.jauap.office.look.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/// One page of a long list, and where the pages before and after it are.
///
/// @param all how many lines the whole list has
/// @param turn the number of this page, counted from 1
/// @param newer the address of the page before; empty on the first
/// @param older the address of the page after; empty on the last
public record Stretch<T>(List<T> lines, int all, int turn, String newer, String older) {
    /// As many stand on one page.
    public static final int LINES = 50;

    /// The name by which an address tells the number of a page.
    public static final String TURN = "turn";

    /// A page of a list, the last one where there are not so many.
    ///
    /// @param asked the number of the page as it was sent; whatever else stands there is the first
    /// @param address of the list, with what it is narrowed by
    public static <T> Stretch<T> of(List<T> all, String asked, String address) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), LINES));
        int turn = asked.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
        String mark = address + (address.contains("?") ? "&" : "?") + TURN + "=";
        return new Stretch<>(
                List.copyOf(all.subList((turn - 1) * LINES, Math.min(all.size(), turn * LINES))),
                all.size(),
                turn,
                turn == 1 ? "" : mark + (turn - 1),
                turn == pages ? "" : mark + (turn + 1));
    }

    /// The number of the page that was sent with a form of a list.
    public static String turn(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(TURN)).orElse("");
    }

    /// The address of a list at the page that was sent with a form of it.
    public static String again(String address, String turn) {
        return turn.matches("[0-9]{1,6}") ? address + "?" + TURN + "=" + turn : address;
    }

    /// The same page of what its lines lead to together, read at once.
    public <R> Stretch<R> readAll(Function<List<T>, List<R>> together) {
        return new Stretch<>(List.copyOf(together.apply(lines)), all, turn, newer, older);
    }

    /// The same page of what its lines lead to; a line that leads nowhere is left out.
    public <R> Stretch<R> read(Function<T, List<R>> each) {
        return new Stretch<>(
                lines.stream().flatMap(line -> each.apply(line).stream()).toList(), all, turn, newer, older);
    }
}
