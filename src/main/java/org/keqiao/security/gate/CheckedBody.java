package org.keqiao.security.gate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/**
 * The JSON of a request, read once and passed on as it was understood here.
 *
 * <p>The engine gets the tree written out anew, so that no second reading of the same bytes can differ from the first.
 */
record CheckedBody(JsonNode json) {

    /** A reply of 100,000 characters takes 600 kB when each is escaped. */
    private static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final CheckedBody NONE = new CheckedBody(MissingNode.getInstance());

    /** @throws Refusal if it is too long or no JSON */
    static CheckedBody of(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "TooLarge", "提交的内容太长，请缩短后再提交。");
        }
        if (bytes.length == 0) {
            return NONE;
        }
        if (!isJson(request.getContentType())) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "NotJson", "提交的内容应为 JSON 格式。");
        }
        try {
            return new CheckedBody(STRICT.readTree(bytes));
        } catch (JacksonException e) {
            throw Refusal.invalid("提交的内容不是有效的 JSON，请刷新页面后重试。");
        }
    }

    private static boolean isJson(String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMimeTypeException | org.springframework.http.InvalidMediaTypeException e) {
            return false;
        }
    }

    boolean isEmpty() {
        return json.isMissingNode();
    }

    byte[] bytes() throws IOException {
        return isEmpty() ? new byte[0] : STRICT.writeValueAsBytes(json);
    }
}
