package kz.jauap.office.look.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What Kazakh calls an appeal and who files it: "өтініш" and "өтініш беруші" in Law 221, "жолданым" and "арыз иесі" in
/// the Code. The endings follow the other word's vowels and last sound.
public final class Appellation {
    private static final String APPEAL = "жолданым";

    /// Each ending of "өтініш" with that of "жолданым".
    private static final Map<String, String> OF_APPEAL = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("ті", "ды"),
            Map.entry("тің", "ның"),
            Map.entry("ке", "ға"),
            Map.entry("те", "да"),
            Map.entry("тегі", "дағы"),
            Map.entry("тегіден", "дағыдан"),
            Map.entry("тен", "нан"),
            Map.entry("пен", "мен"),
            Map.entry("сіз", "сыз"),
            Map.entry("і", "ы"),
            Map.entry("ін", "ын"),
            Map.entry("іне", "ына"),
            Map.entry("інің", "ының"),
            Map.entry("інде", "ында"),
            Map.entry("інен", "ынан"),
            Map.entry("імен", "ымен"),
            Map.entry("ім", "ым"),
            Map.entry("імді", "ымды"),
            Map.entry("іме", "ыма"),
            Map.entry("іңіз", "ыңыз"),
            Map.entry("іңізді", "ыңызды"),
            Map.entry("іңіздің", "ыңыздың"),
            Map.entry("іңізге", "ыңызға"),
            Map.entry("іңізде", "ыңызда"),
            Map.entry("іңіздегі", "ыңыздағы"),
            Map.entry("іңізден", "ыңыздан"),
            Map.entry("іңізбен", "ыңызбен"));

    /// Each ending of the plural "өтініштер" with that of "жолданымдар".
    private static final Map<String, String> OF_APPEALS = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("ді", "ды"),
            Map.entry("дің", "дың"),
            Map.entry("ге", "ға"),
            Map.entry("де", "да"),
            Map.entry("дегі", "дағы"),
            Map.entry("ден", "дан"),
            Map.entry("мен", "мен"),
            Map.entry("і", "ы"),
            Map.entry("ін", "ын"),
            Map.entry("іне", "ына"),
            Map.entry("інің", "ының"),
            Map.entry("ім", "ым"),
            Map.entry("іңіз", "ыңыз"),
            Map.entry("іңізді", "ыңызды"));

    /// Each ending of "беруші" with "иесі" in the same case.
    private static final Map<String, String> OF_APPLICANT = Map.ofEntries(
            Map.entry("", "иесі"),
            Map.entry("ні", "иесін"),
            Map.entry("нің", "иесінің"),
            Map.entry("ге", "иесіне"),
            Map.entry("де", "иесінде"),
            Map.entry("ден", "иесінен"),
            Map.entry("мен", "иесімен"),
            Map.entry("лер", "иелері"),
            Map.entry("лері", "иелері"),
            Map.entry("лерді", "иелерін"),
            Map.entry("лердің", "иелерінің"),
            Map.entry("лерге", "иелеріне"),
            Map.entry("лерден", "иелерінен"));

    private static final Map<String, String> PARTICLES = Map.of("", "", " те", " да", " де", " да", " пен", " мен");

    /// Neither a motion ("өтінішхат") nor the platform of that name ("е-Өтініш") nor a video message.
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])([Өө])тініш(?: беруші(?<applicant>\\p{L}*)"
            + "|тер(?<plural>\\p{L}*)(?<beside>(?: (?:де|мен)(?!\\p{L}))?)"
            + "|(?!хат)(?<ending>\\p{L}*)(?<particle>(?: (?:те|де|пен)(?!\\p{L}))?))");

    /// At the head of a paper.
    private static final Pattern TITLE = Pattern.compile("(?<![\\p{L}-])ӨТІНІШ(?!\\p{L})");

    private Appellation() {}

    /// A text of the law's words in those of the Code; an ending that is not known leaves its word as it is.
    public static String inCode(String kazakh) {
        String titled = TITLE.matcher(kazakh).replaceAll(APPEAL.toUpperCase(Locale.ROOT));
        return WORD.matcher(titled).replaceAll(Appellation::renamed);
    }

    private static String renamed(MatchResult found) {
        String said = said(found);
        if (said.isEmpty()) {
            return found.group();
        }
        return found.group(1).equals("Ө") ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) : said;
    }

    private static String said(MatchResult found) {
        String applicant = found.group("applicant");
        if (applicant != null) {
            return OF_APPLICANT.containsKey(applicant) ? "арыз " + OF_APPLICANT.get(applicant) : "";
        }
        String plural = found.group("plural");
        if (plural != null) {
            return OF_APPEALS.containsKey(plural)
                    ? APPEAL + "дар" + OF_APPEALS.get(plural) + particle(found.group("beside"))
                    : "";
        }
        String ending = found.group("ending");
        return OF_APPEAL.containsKey(ending) ? APPEAL + OF_APPEAL.get(ending) + particle(found.group("particle")) : "";
    }

    private static String particle(String beside) {
        return PARTICLES.getOrDefault(beside, beside);
    }
}
