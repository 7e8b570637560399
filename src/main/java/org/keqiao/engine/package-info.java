/** The process engine: its configuration and hardening, the deployment of models, the task-form and delegate conventions. */
@NullMarked
package org.keqiao.engine;

import org.jspecify.annotations.NullMarked;
