package org.keqiao.proposal;

import java.time.LocalDate;
import java.util.List;

/**
 * A written request to withdraw a proposal (撤回).
 *
 * @param requestedOn day of the request
 * @param consenting the named proposers who signed it
 * @param othersConsent whether those who are not named signed it as well
 */
public record Withdrawal(String reason, LocalDate requestedOn, List<String> consenting, boolean othersConsent) {

    public Withdrawal {
        consenting = List.copyOf(consenting);
    }
}
