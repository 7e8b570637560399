package org.keqiao.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.keqiao.engine.Actors;
import org.keqiao.engine.UploadSize;
import org.keqiao.security.gate.EngineGate;
import org.keqiao.security.gate.GateAnswers;
import org.keqiao.security.problem.Problems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may come in where: the engine's web applications, the API, and the pages. Nothing is open unless listed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    private final Actors actors;
    private final IdentityService identity;
    private final Problems problems;
    private final Clock clock;

    SecurityConfiguration(Actors actors, IdentityService identity, Problems problems, Clock clock) {
        this.actors = actors;
        this.identity = identity;
        this.problems = problems;
        this.clock = clock;
    }

    @Bean
    @Order(1)
    SecurityFilterChain webApplications(HttpSecurity http, GateAnswers answers) throws Exception {
        HeldDuty administrator = new HeldDuty(actors, Groups.ADMINISTRATORS);
        http.securityMatcher(Paths.any("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.any("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**"))
                        .denyAll()
                        .requestMatchers(Paths.any("/camunda/app/admin/**", "/camunda/app/cockpit/**"))
                        .access(administrator)
                        .requestMatchers(Paths.any("/camunda/api/**"))
                        .authenticated()
                        .requestMatchers(Paths.get("/camunda/**"))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                // Camunda's own token guards these, and the gate holds it too.
                .csrf(csrf -> csrf.disable())
                .headers(Headers::ofWebApplications)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new LoginRequired(problems))
                        .accessDeniedHandler(new Denied(problems)))
                .addFilterBefore(new IdleSession(clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new EngineIdentity(actors, identity), AuthorizationFilter.class)
                .addFilterAfter(new EngineGate(actors, answers), EngineIdentity.class)
                .addFilterBefore(new ApplicationPolicy(), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher(Paths.any("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new ApiLoginRequired(problems)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(new Program()))
                .headers(Headers::ofApi)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ApiLoginRequired(problems))
                        .accessDeniedHandler(new Denied(problems)))
                .addFilterAfter(new EngineIdentity(actors, identity), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SecurityProperties properties, LogoutHandler everywhere)
            throws Exception {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(Paths.any("/login", "/error", "/actuator/health/**"))
                                .permitAll()
                                // The signed links of people without an account.
                                .requestMatchers(Paths.any("/i/{token}"))
                                .permitAll()
                                .requestMatchers(Paths.get("/i/{token}/paper.pdf"))
                                .permitAll()
                                // What is published, for everybody.
                                .requestMatchers(Paths.get(
                                        "/public/replies", "/public/replies/{id}", "/public/replies/{id}/pdf"))
                                .permitAll()
                                .requestMatchers(Paths.get("/css/**", "/js/**", "/images/**", "/favicon.ico"))
                                .permitAll()
                                // The web applications' files, for all to see past their log-in.
                                .requestMatchers(Paths.any("/webjars/camunda/**", "/plugin/**"))
                                .denyAll()
                                .requestMatchers(Paths.any("/actuator/**"))
                                .access(new HeldDuty(actors, Groups.OPERATORS))
                                .anyRequest()
                                .authenticated())
                .formLogin(login ->
                        login.loginPage("/login").failureUrl("/login?error").defaultSuccessUrl(properties.home()))
                .logout(logout -> logout.addLogoutHandler(everywhere).logoutSuccessUrl("/login?logout"))
                // A fresh session at log-in: neither its id nor anything in it is known from before.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .headers(Headers::ofPages)
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new LoginRequired(problems))
                        .accessDeniedHandler(new Denied(problems)))
                .addFilterAfter(new EngineIdentity(actors, identity), AuthorizationFilter.class);
        return http.build();
    }

    /** Ends the session, and with it the log-in to the pages, the API and all web applications. */
    @Bean
    LogoutHandler everywhere() {
        return new CompositeLogoutHandler(
                new SecurityContextLogoutHandler(), new CookieClearingLogoutHandler("JSESSIONID", "XSRF-TOKEN"));
    }

    /** After log-in people come back to the page they asked for, and never to a request of some script. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !request.getRequestURI().contains("/api/")
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    @Bean
    FilterRegistrationBean<PlainPaths> plainPaths() {
        FilterRegistrationBean<PlainPaths> filter = new FilterRegistrationBean<>(new PlainPaths());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(UploadSize size) {
        FilterRegistrationBean<UploadLimit> filter = new FilterRegistrationBean<>(new UploadLimit(size, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> sameLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setName("sameLogin");
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SameLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        filter.setOrder(0);
        return filter;
    }
}
