package kz.jauap.office.house;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of all that could be tried is tried every day; `./jauap fuzz` tries all of it.
public final class Sample {
    private static final boolean WHOLE = "whole".equals(System.getProperty("jauap.fuzz"));

    private Sample() {}

    /// Whether all is tried now.
    public static boolean whole() {
        return WHOLE;
    }

    /// Numbers from nought on: every so many, in a step that suits no pattern of what is numbered.
    public static IntStream until(int end, int step) {
        return IntStream.range(0, end).filter(at -> WHOLE || at % step == 0);
    }

    /// One in so many of a list, others each day.
    public static <T> Stream<T> ofToday(List<T> all, int step) {
        int first = Math.floorMod(LocalDate.now(ZoneOffset.UTC).toEpochDay(), step);
        return IntStream.range(0, all.size())
                .filter(at -> WHOLE || at % step == first)
                .mapToObj(all::get);
    }

    /// One in so many of a list, the first among them.
    public static <T> Stream<T> of(List<T> all, int step) {
        return until(all.size(), step).mapToObj(all::get);
    }
}
