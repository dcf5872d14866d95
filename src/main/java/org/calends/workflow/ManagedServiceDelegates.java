package org.calends.workflow;

import java.util.function.Consumer;
import org.calends.managedservice.ManagedServiceLifecycle;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code processes/managed-service-offer.bpmn}, whose business key is the key of the product. */
@Configuration(proxyBeanMethods = false)
class ManagedServiceDelegates {

    @Bean
    JavaDelegate submitService(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::submit);
    }

    @Bean
    JavaDelegate publishService(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::publish);
    }

    @Bean
    JavaDelegate sendServiceBack(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::sendBack);
    }

    @Bean
    JavaDelegate submitUpdate(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::submitUpdate);
    }

    @Bean
    JavaDelegate publishUpdate(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::publishUpdate);
    }

    @Bean
    JavaDelegate sendUpdateBack(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::sendUpdateBack);
    }

    @Bean
    JavaDelegate stopSelling(ManagedServiceLifecycle lifecycle) {
        return onService(lifecycle::stopSelling);
    }

    private static JavaDelegate onService(Consumer<String> task) {
        return Collisions.triedAgain(execution -> task.accept(execution.getProcessBusinessKey()));
    }
}
