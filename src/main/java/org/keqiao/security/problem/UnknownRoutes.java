package org.keqiao.security.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers requests that reach no controller: the API with a problem, everything else with the error page. */
@ControllerAdvice
class UnknownRoutes {

    private final Problems problems;

    UnknownRoutes(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    void unknown(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = e instanceof ErrorResponse error ? error.getStatusCode().value() : 404;
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problems.write(response, HttpStatus.valueOf(status), ProblemAdvice.detail(status));
        } else {
            response.sendError(status);
        }
    }
}
