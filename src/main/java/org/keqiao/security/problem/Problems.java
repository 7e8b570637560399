package org.keqiao.security.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.keqiao.engine.FieldError;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes problem details and writes them where no controller is in reach. */
@Component
public class Problems {

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** A problem whose title is the status in Chinese. */
    public static ProblemDetail of(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status.value()));
        return problem;
    }

    static ProblemDetail of(HttpStatusCode status, String detail, List<FieldError> errors) {
        ProblemDetail problem = of(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "请求无效";
            case 401 -> "未登录";
            case 403 -> "没有权限";
            case 404 -> "没有找到";
            case 405 -> "不支持的方法";
            case 406 -> "不支持的返回格式";
            case 409 -> "与他人的操作冲突";
            case 413 -> "内容太长";
            case 415 -> "不支持的内容格式";
            case 422 -> "填写有误";
            default -> status < 500 ? "请求无效" : "系统出错";
        };
    }

    public void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), of(status, detail));
    }
}
