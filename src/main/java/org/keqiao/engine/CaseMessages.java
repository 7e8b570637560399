package org.keqiao.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the processes of a case that something has happened which one of them may wait for. */
@Component
public class CaseMessages {

    private final RuntimeService processes;
    private final EngineReads engine;

    CaseMessages(@Lazy RuntimeService processes, EngineReads engine) {
        this.processes = processes;
        this.engine = engine;
    }

    /** Begins a message to the processes of a case. */
    public Letter to(String caseId) {
        return new Letter(caseId, Map.of(), Map.of());
    }

    /**
     * A message before it is sent.
     *
     * @param about facts by which a process recognises that it is meant
     * @param told facts that the process learns
     */
    public final class Letter {

        private final String caseId;
        private final Map<String, Object> about;
        private final Map<String, Object> told;

        private Letter(String caseId, Map<String, Object> about, Map<String, Object> told) {
            this.caseId = caseId;
            this.about = about;
            this.told = told;
        }

        public <T> Letter about(Fact<T> fact, T value) {
            return new Letter(caseId, with(about, fact, value), told);
        }

        public <T> Letter telling(Fact<T> fact, T value) {
            return new Letter(caseId, about, with(told, fact, value));
        }

        /**
         * Sends the message within the current transaction, on the system's behalf: whether the acting person may is
         * decided before.
         *
         * @return how many processes waited for it; 0 if none did
         */
        public int send(CaseMessage message) {
            return engine.unrestricted(() -> {
                MessageCorrelationBuilder correlation = processes
                        .createMessageCorrelation(message.name())
                        .processInstanceBusinessKey(caseId)
                        .setVariables(told);
                about.forEach(correlation::processInstanceVariableEquals);
                return correlation.correlateAllWithResult().size();
            });
        }

        private static <T> Map<String, Object> with(Map<String, Object> facts, Fact<T> fact, T value) {
            Map<String, Object> more = new LinkedHashMap<>(facts);
            more.put(fact.name(), value);
            return Map.copyOf(more);
        }
    }
}
