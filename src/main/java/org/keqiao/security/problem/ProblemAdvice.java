package org.keqiao.security.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartNotAllowed;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.engine.TaskTaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what a controller of the API throws into problem details that a clerk can read. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail refused(FormRefused refused) {
        return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage(), refused.errors());
    }

    @ExceptionHandler
    ProblemDetail gone(TaskNotFound gone) {
        return Problems.of(HttpStatus.NOT_FOUND, String.valueOf(gone.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail taken(TaskTaken taken) {
        return Problems.of(HttpStatus.CONFLICT, String.valueOf(taken.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail notAllowed(StartNotAllowed denied) {
        return Problems.of(HttpStatus.FORBIDDEN, String.valueOf(denied.getMessage()));
    }

    @ExceptionHandler({AccessDeniedException.class, AuthorizationException.class})
    ProblemDetail denied() {
        return Problems.of(HttpStatus.FORBIDDEN, "您的职责不包括这项操作。如确有需要，请联系系统管理员。");
    }

    @ExceptionHandler
    ProblemDetail fault(RuntimeException fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, fault);
        ProblemDetail problem =
                Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错，操作没有完成。请稍后重试；如仍不行，请把编号 " + reference + " 告诉系统管理员。");
        problem.setProperty("reference", reference);
        return problem;
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof UnrecognizedPropertyException unknown) {
            String field = unknown.getPropertyName();
            String message = "没有“" + field + "”这一项，不能提交。";
            return answer(Problems.of(status, message, List.of(new FieldError(field, message))), headers);
        }
        return answer(Problems.of(status, "请求的内容不是有效的 JSON，或某一项的类型不对。请对照接口说明检查。"), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = e.getFieldErrors().stream()
                .map(field -> new FieldError(field.getField(), String.valueOf(field.getDefaultMessage())))
                .toList();
        String detail = errors.stream().map(FieldError::message).findFirst().orElse("有的项填写不对，请检查。");
        return answer(Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, detail, errors), headers);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problems.of(status, detail(status.value())), headers);
    }

    static String detail(int status) {
        return switch (status) {
            case 404 -> "没有找到您要的内容，请检查地址。";
            case 405 -> "这个地址不支持这种请求方法。";
            case 406 -> "不能以您要的格式返回。";
            case 413 -> "上传的文件太大，没有收下。请压缩后再上传，或者分成几个文件。";
            case 415 -> "请求的内容应为 JSON 格式（Content-Type: application/json）。";
            default -> status < 500 ? "请求的参数不对，请对照接口说明检查。" : "系统出错，操作没有完成。请稍后重试。";
        };
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
