package org.keqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.keqiao.Office;

/** The registry's way with a file that has no fault: upload, trial, confirmation. */
public final class SheetImport {

    private SheetImport() {}

    /** Takes the file in and returns the import's id; fails where a step takes longer than the patience. */
    public static String run(
            Office office, ProposalImport proposalImport, Imports imports, byte[] file, Duration patience) {
        String id = office.as("registry", () -> proposalImport.upload("提案.xlsx", file));
        await().atMost(patience).until(() -> !imports.find(id).orElseThrow().working());
        assertThat(imports.faults(id)).isEmpty();
        office.as("registry", () -> {
            proposalImport.start(imports.find(id).orElseThrow());
            return id;
        });
        await().atMost(patience).until(() -> !imports.find(id).orElseThrow().working());
        return id;
    }
}
