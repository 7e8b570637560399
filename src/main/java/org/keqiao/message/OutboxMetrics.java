package org.keqiao.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells the office's monitoring how many mails wait and how many were given up. */
@Component
class OutboxMetrics implements MeterBinder {

    private final Mails mails;

    OutboxMetrics(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, Mail.State.QUEUED, "queued");
        gauge(registry, Mail.State.FAILED, "failed");
    }

    private void gauge(MeterRegistry registry, Mail.State state, String tag) {
        Gauge.builder("keqiao.mails", mails, all -> all.count(state))
                .tag("state", tag)
                .description("Mails in the outbox by state")
                .register(registry);
    }
}
