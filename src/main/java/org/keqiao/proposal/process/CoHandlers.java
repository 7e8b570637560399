package org.keqiao.proposal.process;

import java.util.List;
import org.keqiao.engine.ModelBean;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlings;
import org.springframework.stereotype.Component;

/** Tells the model which requests to units to open when handling begins. */
@Component
@ModelBean
public class CoHandlers {

    private final CoHandlings coHandlings;

    CoHandlers(CoHandlings coHandlings) {
        this.coHandlings = coHandlings;
    }

    /** Ids of the requests of a case, one a unit. */
    public List<String> requested(String proposalId) {
        return coHandlings.ofCase(proposalId).stream()
                .filter(CoHandling::open)
                .map(CoHandling::id)
                .toList();
    }
}
