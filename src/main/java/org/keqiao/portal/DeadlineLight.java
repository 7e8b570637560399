package org.keqiao.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the lists show it.
 *
 * @param lastDay in the office's zone; null where no deadline runs
 * @param text the time left in words: 剩余6天
 * @param provisional whether a notice still to come can change the last day; then also in words in the text
 * @param link page that explains the date; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineLight(
        @Schema(description = "最后一天；没有期限时不出现") @Nullable LocalDate lastDay,
        @Schema(description = "缓急") Urgency urgency,

        @Schema(description = "剩余时间，暂定的注明“暂定”", example = "剩余6天")
        String text,

        @Schema(description = "是否暂定：该年放假安排尚未公布") boolean provisional,
        @Schema(description = "期限说明页；没有期限时不出现") @Nullable String link) {}
