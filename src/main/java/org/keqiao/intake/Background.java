package org.keqiao.intake;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Long work of the registry, one after another, on behalf of whoever asked for it. */
@Component
class Background implements DisposableBean {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "intake"));

    void run(Runnable work) {
        executor.execute(new DelegatingSecurityContextRunnable(work));
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
