package kz.jauap.office.guide;

/// A rule of the city's guide "How to file a request/complaint with an akimat".
public enum Rule implements Marked {
    G1("Anybody may turn to the city's akimat and to those of its districts"),
    G2_1("Door: the chancellery"),
    G2_2("Door: egov.kz and the akimat's own site"),
    G2_3("Door: \"Question for Akim\", with published questions and answers"),
    G2_4("Door: Instagram, Facebook, VK, Twitter, Ok.ru"),
    G2_5("Door: the sites of the district akimats"),
    G2_6("Door: the Open Almaty portal"),
    G3_1("Official is what the chancellery or egov.kz took in, in the form of the Law and signed"),
    G3_2("The other doors are accepted and considered, but informal"),
    G4_1("Addressed to whoever is authorised; a wrong addressee never means refusal"),
    G4_2("Name, IIN or BIN, postal address, signature or e-signature"),
    G4_3("A complaint says about whom, why, and what is demanded"),
    G4_4("A voucher: date, time, name and initials of who accepted"),
    G4_5("Admission, registration, accounting and consideration are mandatory"),
    G4_6A("Anonymous is not considered, but a crime or a threat goes at once to the competent body"),
    G4_6B("What states no substance is not considered, until it is cured"),
    G5_1("15 calendar days"),
    G5_2("30 calendar days where others are asked or a place is visited"),
    G5_3("Extension of at most 30 calendar days, told within 3"),
    G6_1("Objective, comprehensive, timely, with the applicant and the heads taking part"),
    G6_2("Measures that restore violated rights"),
    G6_3("Applicants are told of results and measures"),
    G6_4("Applicants are told of redirection"),
    G7("Answers: reasoned, in the applicant's language, citing law, with facts and the right to appeal"),
    G8("A grievance to the superior body or official, or the court"),
    G9_1("Everything in Kazakh, Russian and English"),
    G9_2("Votes on the usefulness of a page"),
    G9_3("A mistake is selected and reported by Ctrl+Enter");

    private final String text;

    Rule(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /// As "G4.6a".
    @Override
    public String id() {
        return name().replace('_', '.').replace('A', 'a').replace('B', 'b');
    }
}
