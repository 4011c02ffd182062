package kz.jauap.office.registry.party;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where and how a party can be reached; everything but the postal address is optional.
public record Address(Optional<String> postal, Optional<String> phone, Optional<String> email) {
    public static Address none() {
        return new Address(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether both lead to one door, one telephone or one mail box, however they are written. What leads to nobody, a
    /// city alone or a word that there is no telephone, is no common one.
    boolean meets(Address other) {
        return meet(postal, other.postal, Address::door)
                || meet(phone, other.phone, Phone::digits)
                || meet(email, other.email, Address::box);
    }

    private static <T> boolean meet(
            Optional<String> one, Optional<String> other, Function<String, Optional<T>> compared) {
        Optional<T> first = one.flatMap(compared);
        return first.isPresent() && first.equals(other.flatMap(compared));
    }

    /// The words and numbers of an address in their order. No house has more figures than four; the six of a post
    /// office are those of a whole quarter.
    private static Optional<List<String>> door(String written) {
        return Optional.of(Spelling.words(written))
                .filter(words -> words.stream().anyMatch(word -> word.matches("[0-9]{1,4}\\p{L}?")));
    }

    private static Optional<String> box(String written) {
        return Optional.of(Spelling.plain(written)).filter(box -> box.contains("@"));
    }
}
