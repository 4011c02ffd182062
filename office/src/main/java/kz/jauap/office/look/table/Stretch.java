package kz.jauap.office.look.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// One page of a long list, and where the pages before and after it are.
///
/// A page is known by the line it begins after, not by its number: lines that come or go while somebody reads move
/// none over the border of a page, unseen or seen twice.
///
/// @param all how many lines the whole list has
/// @param turn the mark of the line after which this page begins; empty on the first
/// @param newer the address of the page before; empty on the first
/// @param older the address of the page after; empty on the last
public record Stretch<T>(List<T> lines, int all, String turn, String newer, String older) {
    /// As many stand on one page.
    public static final int LINES = 50;

    /// The name by which an address tells after which line a page begins.
    public static final String TURN = "turn";

    private static final Pattern MARK = Pattern.compile("[0-9a-z_-]{10,160}");

    /// A page of a list, the last one where nothing comes so late.
    ///
    /// @param mark of a line (`Mark`); the list is sorted by it
    /// @param asked the mark after which the page begins, as it was sent; whatever is none is the first page
    /// @param address of the list, with what it is narrowed by
    public static <T> Stretch<T> of(List<T> all, Function<T, String> mark, String asked, String address) {
        int begins = begins(all, mark, asked);
        int ends = Math.min(all.size(), begins + LINES);
        return new Stretch<>(
                List.copyOf(all.subList(begins, ends)),
                all.size(),
                before(all, mark, begins),
                begins == 0 ? "" : again(address, before(all, mark, begins - LINES)),
                ends == all.size() ? "" : again(address, before(all, mark, ends)));
    }

    private static <T> int begins(List<T> all, Function<T, String> mark, String asked) {
        if (!isMark(asked)) {
            return 0;
        }
        int after = (int) all.stream()
                .takeWhile(line -> mark.apply(line).compareTo(asked) <= 0)
                .count();
        return after < all.size() ? after : Math.max(0, all.size() - LINES);
    }

    private static <T> String before(List<T> all, Function<T, String> mark, int begins) {
        return begins <= 0 ? "" : mark.apply(all.get(begins - 1));
    }

    /// The page that was sent with a form of a list.
    public static String turn(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(TURN)).orElse("");
    }

    /// The address of a list at a page of it.
    public static String again(String address, String turn) {
        return isMark(turn) ? address + (address.contains("?") ? "&" : "?") + TURN + "=" + turn : address;
    }

    private static boolean isMark(String turn) {
        return MARK.matcher(turn).matches();
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
