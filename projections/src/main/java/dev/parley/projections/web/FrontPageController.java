package dev.parley.projections.web;

import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ReportHeadings;
import dev.parley.projections.negotiation.Negotiations;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.schedule.Schedules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page at the root. */
@Controller
public final class FrontPageController {

    private final FrontPageReader reader;

    public FrontPageController(
            Negotiations negotiations,
            Schedules schedules,
            Claims claims,
            Freshness freshness,
            JdbcClient jdbc) {
        this.reader =
                new FrontPageReader(
                        negotiations,
                        schedules,
                        claims,
                        freshness,
                        new NewsDays(jdbc),
                        new ReportHeadings(jdbc));
    }

    @GetMapping("/")
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        return shown(reader.read(asked(request)), response);
    }

    /** What a client of the API is told as a problem, a person is told on the page. */
    @ExceptionHandler
    ModelAndView on(ReadProblem e, HttpServletRequest request, HttpServletResponse response) {
        return shown(
                FrontPage.without(asked(request), e.problem().status(), e.problem().detail()),
                response);
    }

    private static Asked asked(HttpServletRequest request) {
        return Asked.of(
                request.getParameter("asOf"),
                request.getParameter("recordedAsOf"),
                request.getParameter("negotiation"));
    }

    private static ModelAndView shown(FrontPage page, HttpServletResponse response) {
        PageHeaders.addTo(response);
        return new ModelAndView("front-page", HttpStatus.valueOf(page.status()))
                .addObject("page", page);
    }
}
