package org.hengke.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.internal.AccessTokens;
import org.hengke.staff.internal.Callers;
import org.hengke.staff.internal.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every request passes: headers, who calls, forged requests, and who may see the program's own figures. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Scripts and connections only from here; style attributes are allowed for charts and components, which set them. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            Sessions sessions,
            AccessTokens tokens,
            Callers callers,
            SessionCookie cookie,
            RequestRate rate,
            OpenIdSignIn openId,
            Problems problems) {
        var callerFilter = new CallerFilter(sessions, tokens, callers, cookie, rate, problems);
        openId.offer(http);
        return http.addFilterBefore(callerFilter, CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionForgeryTokens(cookie))
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(SecurityConfiguration::canBeForged))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("operations.read")
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, _) ->
                                problems.answer(request, response, CallerArguments.signInNeeded(request)))
                        .accessDeniedHandler((request, response, denied) -> problems.answer(
                                request,
                                response,
                                new Refusal(
                                        Kind.FORBIDDEN,
                                        denied instanceof CsrfException
                                                ? "staff.request-forged"
                                                : "staff.not-allowed"))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                        .crossOriginOpenerPolicy(_ -> {})
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    /** NUL in a parameter is nothing a person typed, and nothing the database holds. */
    @Bean
    HttpFirewall addressesThatMakeSense() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejectedLikeAnyOther(Problems problems) {
        return problems::answer;
    }

    /** Nobody signs in through Spring Security's own accounts; without this bean it would invent one. */
    @Bean
    UserDetailsService noAccountsOfTheirOwn() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    /** A changing request that a browser would send with the session's cookie on anybody's behalf. */
    private static boolean canBeForged(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && request.getAttribute(CallerArguments.CALLER) instanceof Caller caller
                && caller.means() == Caller.Means.SESSION
                && !(request.getMethod().equals("POST")
                        && request.getRequestURI().equals("/api/v1/session"));
    }
}
