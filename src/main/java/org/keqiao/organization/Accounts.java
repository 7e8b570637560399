package org.keqiao.organization;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their groups in the engine's identity tables, kept in step with the officials' duties. */
@Component
public class Accounts {

    /** Members administer the engine; never empty, or a stranger could make himself its first member. */
    public static final String ENGINE_ADMINISTRATORS = "camunda-admin";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityService identity;
    private final AuthorizationService authorizations;

    Accounts(IdentityService identity, AuthorizationService authorizations) {
        this.identity = identity;
        this.authorizations = authorizations;
    }

    /** Whether anybody may administer the engine. */
    public boolean haveAdministrator() {
        return identity.createUserQuery().memberOfGroup(ENGINE_ADMINISTRATORS).count() > 0;
    }

    public boolean exists(String userId) {
        return identity.createUserQuery().userId(userId).count() > 0;
    }

    /**
     * Creates an account, or sets the password of the one there is.
     *
     * @throws FormRefused if the password is too weak
     */
    @Transactional
    public void setPassword(String userId, String name, String password) {
        User user =
                exists(userId) ? identity.createUserQuery().userId(userId).singleResult() : identity.newUser(userId);
        user.setFirstName(name);
        if (!identity.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw new FormRefused("password", "密码太简单：至少10位，大写字母、小写字母、数字和符号都要有，并且不能包含用户名或姓名。");
        }
        user.setPassword(password);
        identity.saveUser(user);
    }

    /** Makes the account's groups those of the official's duties. */
    void sync(Official official) {
        if (!exists(official.userId())) {
            User user = identity.newUser(official.userId());
            user.setFirstName(official.name());
            // Known to nobody: the engine cannot check an account without a password, and nobody logs in before an
            // administrator has set one.
            user.setPassword(unknown(user));
            identity.saveUser(user);
        }
        Set<String> wanted = groups(official);
        Set<String> held = identity.createGroupQuery().groupMember(official.userId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        held.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(official.userId(), group));
        wanted.stream().filter(group -> !held.contains(group)).forEach(group -> {
            ensureGroup(group);
            identity.createMembership(official.userId(), group);
        });
    }

    private String unknown(User user) {
        byte[] bytes = new byte[24];
        String password = "";
        while (!identity.checkPasswordAgainstPolicy(password, user).isValid()) {
            RANDOM.nextBytes(bytes);
            password = "!" + Base64.getUrlEncoder().encodeToString(bytes);
        }
        return password;
    }

    private static Set<String> groups(Official official) {
        Set<String> groups = new TreeSet<>();
        official.duties().forEach(duty -> groups.add(duty.groupFor(official.unit())));
        if (official.duties().contains(Duty.ADMINISTRATOR)) {
            groups.add(ENGINE_ADMINISTRATORS);
        }
        return groups;
    }

    private void ensureGroup(String id) {
        if (identity.createGroupQuery().groupId(id).count() > 0) {
            return;
        }
        Group group = identity.newGroup(id);
        group.setName(Duty.labelOf(id));
        group.setType("WORKFLOW");
        identity.saveGroup(group);
        if (ENGINE_ADMINISTRATORS.equals(id)) {
            for (Resource resource : Resources.values()) {
                grant(id, resource, "*", Permissions.ALL);
            }
            return;
        }
        grant(id, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(id, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(id, Resources.FILTER, "*", Permissions.READ);
        // Case officers and reviewers see the models, and through them no case: tasks are granted to groups one by one.
        grant(id, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
    }

    /** Lets the members of a group start a process. */
    public void letStart(String group, String processKey) {
        ensureGroup(group);
        grant(group, Resources.PROCESS_DEFINITION, processKey, ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(group, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
    }

    private void grant(String group, Resource resource, String id, Permission permission) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .hasPermission(permission)
                        .count()
                > 0;
        if (granted) {
            return;
        }
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }
}
