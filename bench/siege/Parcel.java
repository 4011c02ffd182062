package siege;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;

/// One submission, made once and sent until it is acknowledged.
///
/// @param mark words that occur in no other submission
/// @param file what is enclosed; empty for nothing
public record Parcel(String key, String mark, String surname, String text, byte[] file) {
    private static final String[] SURNAMES = {"Әбенова", "Ғабитов", "Қасымова", "Өтегенов", "Үмбетова", "Іскаков"};
    private static final int LONGEST_FILE = 60_000;

    public static Parcel make(Random random, int client, int turn) {
        var mark = "осада-" + client + "-" + turn + "-" + Long.toHexString(random.nextLong());
        var text = "В подъезде третью неделю нет света, просим восстановить освещение. «" + mark + "» "
                + "Ұзақ мәтін: " + "ә".repeat(random.nextInt(400));
        var file = random.nextInt(3) == 0 ? file(random, mark) : new byte[0];
        return new Parcel(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                mark,
                SURNAMES[random.nextInt(SURNAMES.length)],
                text.strip(),
                file);
    }

    private static byte[] file(Random random, String mark) {
        var text = new StringBuilder("Приложение ").append(mark).append('\n');
        while (text.length() < 200 + random.nextInt(LONGEST_FILE / 2)) {
            text.append(Long.toHexString(random.nextLong())).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The name of the enclosed file in the office's store.
    public String hash() {
        return file.length == 0 ? "" : sha256(file);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
