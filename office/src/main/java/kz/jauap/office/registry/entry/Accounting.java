package kz.jauap.office.registry.entry;

import java.util.Optional;

/// The registration card by which appeals are taken stock of.
public sealed interface Accounting extends Entry {
    /// A field was filled in, or set right; what stood there before is kept.
    record Corrected(Field field, Optional<String> before, Optional<String> after, TextRef reason)
            implements Accounting {}

    /// Where the matter is was set right; where it was thought to be is kept.
    ///
    /// @param point on the map, latitude first
    record PlaceCorrected(
            Optional<TextRef> before,
            Optional<TextRef> after,
            Optional<TextRef> pointBefore,
            Optional<TextRef> point,
            TextRef reason)
            implements Accounting {}

    /// A field of the registration card that a person fills in or corrects; its name is permanent.
    enum Field {
        KIND(Value.CODE),
        TOPIC(Value.CODE),
        DISTRICT(Value.CODE),
        CHANNEL(Value.CODE),
        FORM(Value.CODE),
        APPLICANT(Value.CODE),
        LANGUAGE(Value.CODE),
        SEX(Value.CODE),
        SOCIAL_STATUS(Value.CODE),
        OCCUPATION(Value.CODE),
        BUSINESS_CATEGORY(Value.CODE),
        MEASURE(Value.CODE),
        SANCTION(Value.CODE),
        /// In tenge.
        DAMAGES(Value.AMOUNT),
        SUIT_NUMBER(Value.NUMBER),
        SUIT_DAY(Value.DAY),
        COURT(Value.CODE),
        /// Whether the matter lies before a court while it is considered.
        SUIT_PENDING(Value.CODE),
        /// What is complained of: an act, an action or its want.
        CONTESTED(Value.CODE),
        /// Whether the applicant was heard, how, and if not, why.
        HEARING(Value.CODE),
        RESIDENT(Value.CODE),
        CITIZENSHIP(Value.CODE),
        BIRTH_YEAR(Value.YEAR),
        /// Number and day that a firm gave its letter.
        OUTGOING_NUMBER(Value.NUMBER),
        OUTGOING_DAY(Value.DAY);

        /// What may stand in a field; never words about a person.
        public enum Value {
            CODE("[A-Za-z0-9_-]{1,60}"),
            AMOUNT("\\d{1,15}"),
            NUMBER("[\\p{L}\\d/-]{1,40}"),
            DAY("\\d{4}-\\d\\d-\\d\\d"),
            YEAR("(?:19|20)\\d\\d");

            private final String form;

            Value(String form) {
                this.form = form;
            }

            public boolean fits(String written) {
                return written.matches(form);
            }
        }

        private final Value value;

        Field(Value value) {
            this.value = value;
        }

        public Value value() {
            return value;
        }

        /// What a clerk's qualification says: a correction of it is told as one.
        public boolean qualifies() {
            return this == KIND || this == TOPIC || this == DISTRICT;
        }
    }
}
