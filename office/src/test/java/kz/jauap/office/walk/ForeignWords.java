package kz.jauap.office.walk;

import java.util.regex.Pattern;

/// Words that only one of the acts uses, by which a text is found to speak as the other one does.
public final class ForeignWords {
    public static final Pattern OF_THE_CODE =
            Pattern.compile("(?iU)жолданым|АППК|ӘРПК|\\bAPPC\\b|\\b(?:15|20) (?:working|рабочих|жұмыс)"
                    + "|тіркелген күннен|со дня регистрации|from the registration|through the body that answered"
                    + "|через орган, давший ответ|жауап берген орган арқылы");

    public static final Pattern OF_THE_LAW = Pattern.compile(
            "(?iU)(?<![\\p{L}-])өтініш(?!хат)|бейнеөтініш|видеообращ|video message|№ ?221|No\\. ?221"
                    + "|221-?.?заң|тұлғалардың өтініштерін|порядке рассмотрения обращений|\\b(?:15|30|3) (?:calendar|календарн|күнтізбелік)"
                    + "|superior body or (?:go to )?court|орган или в суд|органу или обратиться в суд"
                    + "|органға немесе сотқа|органға шағым бере аласыз немесе сотқа|as a video or orally|видеозаписью или устно|бейнежазбамен немесе ауызша");

    private ForeignWords() {}
}
