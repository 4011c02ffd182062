package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Door;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// What a reader of the journal, or of his queue, narrows it to.
///
/// @param about what else narrows it, as the board's numbers do
/// @param before the last appeal of the page that was read before this one
public record Filter(
        Optional<Stage> stage,
        Optional<Weight> weight,
        Late late,
        Optional<BodyId> body,
        OptionalLong executor,
        About about,
        Optional<String> before) {

    public enum Late {
        ANY,
        OPEN,
        /// Due within the next days.
        SOON,
        OVERDUE
    }

    /// What the matter is, and what no field of a form asks for but a number elsewhere leads to.
    ///
    /// @param door the class of channels by which it came
    /// @param days the day of each kind that it is narrowed by
    public record About(
            Optional<Kind> kind,
            Optional<Door> door,
            Optional<Waiting> waiting,
            Optional<String> topic,
            Optional<String> district,
            Map<Day, LocalDate> days,
            Set<Mark> marks) {
        public static final About ANYTHING = new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of());

        public About {
            days = Map.copyOf(days);
            marks = Set.copyOf(marks);
        }

        /// A day to narrow by.
        public enum Day {
            /// The last day of the term.
            DUE,
            /// Registered on it or later.
            REGISTERED,
            /// Answered on it or later.
            ANSWERED;

            /// As it is called in addresses.
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /// What else is asked for.
        public enum Mark {
            THREAT,
            /// Given to no executor.
            NOBODYS,
            /// Waits for a reply, a visit or a decision.
            WAITING,
            /// No part of another appeal.
            WHOLE,
            /// Says no district.
            NOWHERE,
            /// Names officials of whom nobody has settled who they are.
            UNSETTLED,
            /// A person has joined it to an earlier one.
            JOINED,
            /// Of somebody of whom there is an earlier one among the rest that is asked for.
            AGAIN
        }
    }

    public static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Late.ANY,
                Optional.empty(),
                OptionalLong.empty(),
                About.ANYTHING,
                Optional.empty());
    }

    /// The same, going on from the last appeal of a page.
    public Filter from(String last) {
        return new Filter(stage, weight, late, body, executor, about, Optional.of(last));
    }

    /// The same, but only those in the hands of a body, or of any.
    public Filter of(Optional<BodyId> only) {
        return new Filter(stage, weight, late, only, executor, about, before);
    }

    /// The same, but only those that are so late.
    public Filter late(Late only) {
        return new Filter(stage, weight, only, body, executor, about, before);
    }
}
