package kz.jauap.office.signature.session;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// How a signature came in: by which way, from which address, by which program.
public record Circumstances(Way way, String address, String agent) {
    private static final int LONGEST = 300;

    public Circumstances {
        agent = agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
    }

    /// As they are kept with the evidence.
    Map<String, String> of(UUID session, String nonce) {
        var facts = new HashMap<String, String>();
        facts.put("session", session.toString());
        facts.put("nonce", nonce);
        facts.put("way", way.name());
        facts.put("address", address);
        facts.put("agent", agent);
        return facts;
    }
}
