package org.keqiao.proposal;

import java.util.List;

/**
 * When the proposers must have been spoken with before the sign-off.
 *
 * @param required whether every proposal needs a consultation
 * @param countedForms codes of the forms that count as one
 * @param keyProposalsNeedMeeting whether a key proposal needs a meeting
 * @param meetingForms codes of the forms that count as a meeting
 */
record ConsultationPolicy(
        boolean required, List<String> countedForms, boolean keyProposalsNeedMeeting, List<String> meetingForms) {

    ConsultationPolicy {
        countedForms = List.copyOf(countedForms);
        meetingForms = List.copyOf(meetingForms);
    }
}
