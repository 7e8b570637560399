/** Camunda's web applications in Chinese: our locales, settings, styles and corrected scripts in place of the shipped ones. */
@NullMarked
package org.keqiao.engine.webapp;

import org.jspecify.annotations.NullMarked;
