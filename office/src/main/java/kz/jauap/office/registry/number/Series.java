package kz.jauap.office.registry.number;

import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.channel.Weight;

/// The book an appeal is numbered in. Appeals of individuals and of legal entities are kept apart (Law 221, art. 16);
/// informal records stand outside both statutory books.
public enum Series {
    PERSONS("ЖТ", "ZHT"),
    ENTITIES("ЗТ", "ZT"),
    INFORMAL("СУ", "SU");

    private final String letters;
    private final String alias;

    Series(String letters, String alias) {
        this.letters = letters;
        this.alias = alias;
    }

    public String letters() {
        return letters;
    }

    public String alias() {
        return alias;
    }

    public static Series of(Weight weight, ApplicantKind applicant) {
        return switch (weight) {
            case INFORMAL -> INFORMAL;
            case OFFICIAL ->
                switch (applicant) {
                    case PERSON, COLLECTIVE -> PERSONS;
                    case LEGAL_ENTITY -> ENTITIES;
                    case ANONYMOUS -> INFORMAL;
                };
        };
    }
}
