package kz.jauap.office.people;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.springframework.test.web.servlet.ResultActions;

/// Where a form led whoever sent it.
public final class LedTo {
    private LedTo() {}

    /// The address, as "/ru/voucher/SU-100-2026-0000001".
    public static String place(ResultActions sent) throws Exception {
        return Objects.requireNonNull(sent.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /// What stands last in the address: a number, a code or an id.
    public static String name(ResultActions sent) throws Exception {
        String place = place(sent);
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
