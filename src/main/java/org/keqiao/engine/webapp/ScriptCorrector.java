package org.keqiao.engine.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves a script with its corrections; the resource chain in front keeps the result. */
class ScriptCorrector implements ResourceTransformer {

    private final ScriptPatch patch;

    ScriptCorrector(ScriptPatch patch) {
        this.patch = patch;
    }

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource script = chain.transform(request, resource);
        String corrected = patch.apply(script.getContentAsString(StandardCharsets.UTF_8));
        return new TransformedResource(script, corrected.getBytes(StandardCharsets.UTF_8));
    }
}
