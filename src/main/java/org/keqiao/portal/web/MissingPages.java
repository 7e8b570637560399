package org.keqiao.portal.web;

import org.keqiao.engine.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says on a page what is not there, and what to do next. */
@ControllerAdvice(basePackageClasses = MissingPages.class)
class MissingPages {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(NotFound e, Model model) {
        model.addAttribute("reason", e.getMessage());
        return "error/404";
    }
}
