package kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kit.Opened.Where;

/// The registrar of the demonstration at the chancellery's desk: signs in, files letters, takes the voucher.
public final class Clerk {
    private static final String DESK = "/ru/staff/intake";
    private static final String LETTER = "Во дворе дома третью неделю нет света, дети идут в школу в темноте. "
            + "Біздің ауладағы шамдар үш аптадан бері жанбайды, жөндеуді сұраймыз. ";

    private final Where where;
    private final Staff staff;
    private String token = "";
    private int letters;

    public Clerk(Where where) {
        this.where = where;
        this.staff = Staff.of(where, "registrar");
    }

    /// Signs in and lays a form on the desk.
    public Clerk signIn() throws IOException {
        token = staff.open(DESK);
        return this;
    }

    /// Registers a letter of 2 KB with its scan of 20 KB.
    ///
    /// @return the address of the voucher's page
    public String register() {
        try {
            var answer = staff.http().form(where.page(DESK), fields(), new Http.Enclosed("scan", "скан.pdf", scan()));
            var voucher = answer.headers().firstValue("Location").orElse("");
            if (!voucher.contains("/staff/voucher/")) {
                throw new IllegalStateException("not registered: " + answer.statusCode() + " " + voucher);
            }
            return voucher.substring(voucher.indexOf("/ru/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Registers a letter and waits for its voucher to print.
    public void registerAndPrint() {
        expect(take(register() + ".pdf"), "%PDF-");
    }

    /// Registers a letter and waits for the voucher's page.
    public void registerAndRead() {
        expect(take(register()), "<!DOCTYPE html>");
    }

    private HttpResponse<byte[]> take(String address) {
        try {
            return staff.http().get(where.page(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(HttpResponse<byte[]> answer, String beginning) {
        if (answer.statusCode() != 200 || !Http.text(answer).regionMatches(true, 0, beginning, 0, beginning.length())) {
            throw new IllegalStateException("no voucher: " + answer.statusCode());
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token);
        fields.put("key", UUID.randomUUID().toString());
        fields.put("door", "POST");
        fields.put("kind", "APPLICATION");
        fields.put("language", "ru");
        fields.put("addressee", "Акиму города Алматы");
        fields.put("sort", "PERSON");
        fields.put("number", "850102200024");
        fields.put("surname", "Өмірова");
        fields.put("given", "Қарлығаш");
        fields.put("postal", "Алматы, пр. Абая, 10, кв. 5");
        fields.put("subject", "Освещение двора");
        fields.put("text", LETTER.repeat(8) + ++letters);
        fields.put("claims", "Восстановить освещение\nНазвать срок работ");
        fields.put("district", "medeu");
        fields.put("sheets", "2");
        fields.put("signed", "yes");
        return fields;
    }

    private static byte[] scan() {
        var bytes = new byte[20_000];
        new java.util.Random().nextBytes(bytes);
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
