package kz.jauap.office.publication.redact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Addresses of people and of their mail: a house with a flat, or a house of which the writer says that he lives there.
///
/// A house alone is left: mostly it is where the street lamp does not burn.
final class Places {
    private record Shape(Sort sort, Pattern pattern) {
        Stream<Piece> in(String text) {
            return pattern.matcher(text).results().map(found -> {
                int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
                return new Piece(sort, found.start(group), found.end(group));
            });
        }
    }

    private static final String HOUSE_NUMBER = "\\d{1,4}\\s?\\p{L}?(?:\\s?[/-]\\s?\\d{1,3}\\p{L}?)?(?![\\p{L}\\d])";
    private static final String HOUSE = "(?:(?:д\\.|дом\\p{L}{0,2}|house|үй\\p{L}*)\\s*№?\\s*" + HOUSE_NUMBER + "|"
            + HOUSE_NUMBER + "(?:\\s?-?\\s?үй\\p{L}*)?)";
    private static final String FLAT =
            "(?:(?:кв|квартир\\p{L}*|пәт|пәтер\\p{L}*|apt|apartment|flat)\\b\\.?\\s*№?\\s*\\d{1,4}"
                    + "|\\d{1,4}\\s?-?\\s?(?:пәтер|квартир)\\p{L}*)(?![\\p{L}\\d])";
    private static final String STREET =
            "(?:ул\\.|улиц\\p{L}*|пр\\.|просп\\.|проспект\\p{L}*|пр-т\\p{L}*|пер\\.|переул\\p{L}*|мкр\\.?|микрорайон\\p{L}*"
                    + "|бульвар\\p{L}*|көше\\p{L}*|даңғыл\\p{L}*|ықшам ?аудан\\p{L}*|мөлтек ?аудан\\p{L}*|street|avenue)";
    private static final String LIVES =
            "(?:прожива\\p{L}+|жив[уёе]\\p{L}*|пропис\\p{L}+|мой адрес|домашн\\p{L}+ адрес|адрес прожив\\p{L}*"
                    + "|мекенжайы[мң]\\p{L}*|тұрғылықты\\p{L}*|(?:I|we) live|my (?:home )?address|residing)";

    private static final List<Shape> SHAPES = List.of(
            shape(
                    Sort.ADDRESS,
                    "(?<![\\p{L}\\d-])(?:" + HOUSE
                            + "[,\\s]+(?:(?:корп|корпус|блок|секция|подъезд|подъез\\p{L}*|под\\.)\\.?\\s*\\d+\\p{L}?[,\\s]+)?)?"
                            + FLAT),
            shape(
                    Sort.ADDRESS,
                    "(?<!\\d)\\d{1,4}\\p{L}? (?:\\p{Lu}\\p{L}+ ){1,3}(?:street|avenue|st\\.|ave\\.?),?\\s+" + FLAT),
            shape(
                    Sort.ADDRESS,
                    STREET + "[^\\n.;!?]{0,40}?[,\\s](?:д\\.\\s?|дом\\s)?(\\d{1,4}\\p{L}?(?:/\\d+\\p{L}?)?-\\d{1,3})"
                            + "(?![-\\p{L}\\d])"),
            shape(
                    Sort.ADDRESS,
                    LIVES + "[^\\n!?;]{0,60}?[,\\s]((?:(?:д\\.|дом\\p{L}{0,2}|house|үй)\\s*№?\\s*)?" + HOUSE_NUMBER
                            + "(?:\\s?-?\\s?үй\\p{L}*)?)"),
            shape(
                    Sort.ADDRESS,
                    "(?<![\\p{L}\\d-])(" + HOUSE_NUMBER + "\\s?-?\\s?үй\\p{L}*)[^\\n.!?]{0,30}?тұра(?:мын|мыз|ды|тын)"),
            shape(Sort.EMAIL, "(?<![\\w.+-])[\\w.+-]+@(?!(?:[\\w-]+\\.)*gov\\.kz)[\\w-]+(?:\\.[\\w-]+)+"),
            shape(Sort.HANDLE, "(?<![\\w.@])@[A-Za-z][\\w.]{2,30}"),
            shape(
                    Sort.HANDLE,
                    "(?:https?://)?(?:www\\.|m\\.)?(?:t\\.me|wa\\.me|instagram\\.com|vk\\.com|facebook\\.com|fb\\.com|ok\\.ru"
                            + "|twitter\\.com|x\\.com|tiktok\\.com)/[^\\s,;)»\"]+"));

    private Places() {}

    static Stream<Piece> in(String text) {
        return SHAPES.stream().flatMap(shape -> shape.in(text));
    }

    private static Shape shape(Sort sort, String pattern) {
        return new Shape(
                sort,
                Pattern.compile(
                        pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }
}
