package kz.jauap.office.guide;

/// One of the forty points by which a stranger with a browser judges the office.
public enum Point implements Marked {
    U1("No rule of axe is broken on any page, in any language, width and theme"),
    U2("An official complaint is filed by the keyboard alone"),
    U3("Whatever has the focus is ringed, three pixels or more, and not hidden"),
    U4("A link past the menu comes first; landmarks; one heading of the first level, none skipped"),
    U5("Every page has its title, with a prefix where something is wrong; the summary leads to each field"),
    U6("Nothing is to be scrolled sideways at 320 px"),
    U7("Enlarged two and four times, nothing is lost and no word is broken"),
    U8("With wider spacing of text nothing is cut off"),
    U9("What is pressed is at least 44 px on public pages, 24 px on the staff's"),
    U10("In forced colours and in grey, terms and weight stay distinguishable and the place in the menu is marked"),
    U11("Nothing moves where less motion is wanted; nothing plays by itself"),
    U12("Every page says its language, and every text in another its own"),
    U13("What changes without a new page is announced, once"),
    U14("Whatever is dragged can be done without dragging"),
    U15("No puzzle stands before a form; pasting works in every field"),
    U16("The public's walks succeed without any script"),
    U17("The staff's walks succeed without any script"),
    U18("A script that does not come leaves the page usable"),
    U19("A first visit costs 110 KB at most, a later one 25 KB; on a slow line it is read within five seconds"),
    U20("A broken connection loses no text, and sending twice files once"),
    U21("A session that ends in the middle of filing loses nothing"),
    U22("A change of language in the middle of filing keeps everything"),
    U23("Official or informal is said on every page, row and notice"),
    U24("A voucher says all it must, on A5 and on a strip of 80 mm"),
    U25("How a term was counted is shown to applicant and staff, and is right"),
    U26("A term is extended only with a ground, by 30 days at most, in time, and the notice has its own term"),
    U27("A redirection shows where to and when, never looks closed, and leaves the rest"),
    U28("Nameless reports of threats are taken, all else nameless is explained"),
    U29("An answer that lacks what the law asks for cannot be submitted, and why is said"),
    U30("Whatever is missing, the desk registers"),
    U31("Once the term has passed a complaint is one step away and carries the original"),
    U32("Numbers of persons are masked, showing them is written down, and a changed row is found"),
    U33("A letter is registered by the keyboard alone, in the Kazakh layout"),
    U34("Shortcuts work in every layout, are silent in fields and can be switched off"),
    U35("Ten thousand cases in a queue are narrowed at once"),
    U36("Two who write one answer lose nothing and are told of each other"),
    U37("What is sought is found without Kazakh letters, in the wrong layout and by a number's tail"),
    U38("Lists of names follow the Kazakh alphabet"),
    U39("All letters are drawn with our own typeface, in all three languages"),
    U40("The dark theme is whole, and the look is our own");

    private final String text;

    Point(String text) {
        this.text = text;
    }

    @Override
    public String id() {
        return name().substring(1);
    }

    @Override
    public String text() {
        return text;
    }
}
