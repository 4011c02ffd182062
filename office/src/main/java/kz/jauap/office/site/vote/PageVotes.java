package kz.jauap.office.site.vote;

/// How a page is found by those who read it in one language; empty where a vote is older than this count.
public record PageVotes(String page, String lang, long yes, long no) {
    public long percent() {
        return Math.round(100.0 * yes / (yes + no));
    }
}
