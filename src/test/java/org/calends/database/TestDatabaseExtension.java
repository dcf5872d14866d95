package org.calends.database;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Opens a database per test class and hands it to whoever asks. */
class TestDatabaseExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TestDatabaseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        var engine = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), OnDatabase.class, context.getEnclosingTestClasses())
                .orElseThrow()
                .value();
        context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Open.class, key -> new Open(TestDatabase.on(engine)), Open.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        database(context).empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database(context);
    }

    private static TestDatabase database(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Open.class, Open.class).database();
    }

    /** Lets JUnit close the database with the class that it was opened for. */
    private record Open(TestDatabase database) implements CloseableResource {

        @Override
        public void close() {
            database.close();
        }
    }
}
