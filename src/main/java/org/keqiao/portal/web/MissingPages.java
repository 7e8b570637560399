package org.keqiao.portal.web;

import org.keqiao.message.MessageNotFound;
import org.keqiao.portal.DocumentNotFound;
import org.keqiao.portal.PageNotFound;
import org.keqiao.portal.SessionNotFound;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says on a page what is not there, and what to do next. */
@ControllerAdvice(basePackageClasses = MissingPages.class)
class MissingPages {

    @ExceptionHandler({
        CaseNotFound.class,
        DocumentNotFound.class,
        MessageNotFound.class,
        PageNotFound.class,
        SessionNotFound.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String missing(RuntimeException e, Model model) {
        model.addAttribute("reason", e.getMessage());
        return "error/404";
    }
}
