package org.keqiao.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the lists show it.
 *
 * @param lastDay in the office's zone; null where no deadline runs
 * @param text the time left in words: 剩余6天
 */
public record DeadlineLight(@Nullable LocalDate lastDay, Urgency urgency, String text) {}
