package org.calends.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows which methods a path has when it does not have the one that somebody tried. Nobody gets in by asking it. */
@Component
class OtherMethods {

    private static final Logger LOG = LoggerFactory.getLogger(OtherMethods.class);

    // Not there yet when the filters are built.
    private final ObjectProvider<RequestMappingHandlerMapping> calls;

    OtherMethods(ObjectProvider<RequestMappingHandlerMapping> calls) {
        this.calls = calls;
    }

    /** Empty when there is no such path, and when it has the method, which then is nobody's business. */
    Set<HttpMethod> of(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            for (var mapping : calls) {
                mapping.getHandler(request);
            }
            return Set.of();
        } catch (HttpRequestMethodNotSupportedException e) {
            var methods = e.getSupportedHttpMethods();
            return methods != null ? methods : Set.of();
        } catch (Exception e) { // declared by Spring; what else a path may lack is none of our concern here
            LOG.debug("no call for {}", request.getRequestURI(), e);
            return Set.of();
        }
    }
}
