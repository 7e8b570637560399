package org.keqiao.security.gate;

import static org.keqiao.security.gate.Rule.administrators;
import static org.keqiao.security.gate.Rule.everybody;

import java.util.List;
import org.springframework.http.server.PathContainer;

/**
 * What passes to the engine's interface; everything else is refused, for administrators too.
 *
 * <p>Submissions of forms are not in the list: the gate answers them itself. Nobody deploys, changes variables, modifies
 * or migrates processes, correlates messages or grants permissions over this interface. Groups follow from the duties in
 * the organization's chart and are not changed here.
 */
final class GateRules {

    private static final String ENGINE = "/engine/engine/default";
    private static final String UUID = "{id:[0-9a-f-]{36}}";
    private static final String DEFINITION = "{id:[A-Za-z0-9._:-]*[0-9a-f-]{36}}";

    /** Tasklist and Welcome, as observed in a browser. */
    private static final List<Rule> EVERYBODY = List.of(
            everybody("GET", "/engine/engine"),
            everybody("GET", "/engine/engine/"),
            everybody("GET", "/admin/auth/user/default"),
            everybody("GET", "/{app:tasklist|welcome}/plugin/{plugin}/static/{*file}"),
            everybody("GET", ENGINE + "/authorization/check"),
            everybody("GET", ENGINE + "/user/{id}/profile"),
            everybody("GET POST", ENGINE + "/group"),
            everybody("GET POST", ENGINE + "/group/count"),
            everybody("GET POST", ENGINE + "/identity/password-policy"),
            everybody("PUT", ENGINE + "/user/{id}/credentials"),
            everybody("GET OPTIONS", ENGINE + "/filter"),
            everybody("GET", ENGINE + "/filter/count"),
            everybody("GET OPTIONS", ENGINE + "/filter/" + UUID),
            everybody("GET POST", ENGINE + "/filter/" + UUID + "/list"),
            everybody("GET POST", ENGINE + "/filter/" + UUID + "/count"),
            everybody("GET POST", ENGINE + "/task"),
            everybody("GET POST", ENGINE + "/task/count"),
            everybody("GET", ENGINE + "/task/" + UUID),
            everybody("GET", ENGINE + "/task/" + UUID + "/form"),
            everybody("GET", ENGINE + "/task/" + UUID + "/identity-links"),
            everybody("GET", ENGINE + "/task/" + UUID + "/comment"),
            everybody("GET", ENGINE + "/process-definition"),
            everybody("GET", ENGINE + "/process-definition/count"),
            everybody("GET", ENGINE + "/process-definition/" + DEFINITION),
            everybody("GET", ENGINE + "/process-definition/" + DEFINITION + "/xml"),
            everybody("GET", ENGINE + "/process-definition/" + DEFINITION + "/startForm"),
            everybody("GET", ENGINE + "/process-instance/" + UUID),
            everybody("GET", ENGINE + "/history/user-operation"),
            everybody("GET", ENGINE + "/history/user-operation/count"));

    /** Cockpit and Admin look at everything and mend what gets stuck. */
    private static final List<Rule> ADMINISTRATORS = List.of(
            administrators("GET OPTIONS", "/engine/engine/default/{*any}"),
            administrators("GET", "/{app:cockpit|admin}/plugin/{plugin}/static/{*file}"),
            administrators("GET POST", "/cockpit/plugin/base/default/{*any}"),
            administrators("GET", "/admin/plugin/{plugin}/default/{*any}"),
            administrators(
                    "POST",
                    ENGINE + "/{kind:process-instance|execution|variable-instance|job|job-definition|external-task}"),
            administrators(
                    "POST",
                    ENGINE
                            + "/{kind:process-instance|execution|variable-instance|job|job-definition|external-task}/count"),
            administrators("POST", ENGINE + "/history/{kind:[a-z-]+}"),
            administrators("POST", ENGINE + "/history/{kind:[a-z-]+}/count"),
            administrators("POST", ENGINE + "/filter/create"),
            administrators("PUT DELETE", ENGINE + "/filter/" + UUID),
            administrators("PUT", ENGINE + "/job/" + UUID + "/retries"),
            administrators("POST", ENGINE + "/user/create"),
            administrators("PUT", ENGINE + "/user/{id}/profile"),
            administrators("POST", ENGINE + "/user/{id}/unlock"));

    private GateRules() {}

    static boolean pass(String method, String path, boolean administrator) {
        PathContainer requested = PathContainer.parsePath(path);
        return EVERYBODY.stream().anyMatch(rule -> rule.matches(method, requested, administrator))
                || ADMINISTRATORS.stream().anyMatch(rule -> rule.matches(method, requested, administrator));
    }
}
