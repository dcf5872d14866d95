package org.calends.workflow.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The webapps hand the nonce of the content policy from the header to the page through an attribute that all requests share.
 * When two met, a page got the other's nonce, and the browser blocked its scripts. Here each request has the attribute for
 * itself.
 */
class NonceOfItsOwn extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> arguments != null && arguments.length > 0 && NONCE.equals(arguments[0])
                        ? ofThis(request, method, arguments)
                        : ofAll(request.getServletContext(), method, arguments));
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static @Nullable Object ofThis(HttpServletRequest request, Method method, Object[] arguments) {
        if (method.getName().equals("setAttribute")) {
            request.setAttribute(NONCE, arguments[1]);
        }
        return request.getAttribute(NONCE);
    }

    @SuppressWarnings("NullAway") // what the context answers is passed on as it is
    private static @Nullable Object ofAll(ServletContext context, Method method, @Nullable Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(context, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
