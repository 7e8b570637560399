package org.keqiao.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Forms;
import org.keqiao.proposal.EntryDesk;
import org.springframework.stereotype.Component;

/** The sheet's columns: the fields of the registration form in its order, so that the two cannot differ. */
@Component
class ImportColumns {

    private final List<ImportColumn> columns = new ArrayList<>();

    ImportColumns(Forms forms) {
        collect(forms.file(EntryDesk.FORM));
    }

    private void collect(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                columns.add(ImportColumn.of(component));
            }
            collect(component);
        }
    }

    List<ImportColumn> all() {
        return List.copyOf(columns);
    }

    Optional<ImportColumn> headed(String header) {
        return columns.stream().filter(column -> column.header().equals(header)).findFirst();
    }
}
