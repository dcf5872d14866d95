package org.calends.workflow;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferLifecycle;
import org.calends.privateoffer.ResellerAuthorization;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of {@code processes/}: a bean's name is its delegate expression. What they do is the domain's business. */
@Configuration(proxyBeanMethods = false)
class PrivateOfferDelegates {

    @Bean
    JavaDelegate submitOffer(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::submit);
    }

    @Bean
    JavaDelegate authorizeBatch(ResellerAuthorization authorization) {
        return onBatch(authorization::authorize);
    }

    @Bean
    JavaDelegate publishPrices(ResellerAuthorization authorization) {
        return onBatch(authorization::publish);
    }

    @Bean
    JavaDelegate skipResellers(ResellerAuthorization authorization) {
        return execution ->
                authorization.skip(offer(execution), batch(execution), (String) execution.getVariable("reason"));
    }

    @Bean
    JavaDelegate retryRefused(ResellerAuthorization authorization) {
        return onOffer(authorization::retryRefused);
    }

    @Bean
    JavaDelegate acceptRefusals(ResellerAuthorization authorization) {
        return onOffer(authorization::acceptRefusals);
    }

    @Bean
    JavaDelegate goLive(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::goLive);
    }

    @Bean
    JavaDelegate endOffer(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::end);
    }

    @Bean
    JavaDelegate withdrawOffer(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::withdraw);
    }

    @Bean
    JavaDelegate deleteDraft(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::deleteDraft);
    }

    private static JavaDelegate onOffer(Consumer<PrivateOfferId> task) {
        return execution -> task.accept(offer(execution));
    }

    private static JavaDelegate onBatch(ObjIntConsumer<PrivateOfferId> task) {
        return execution -> task.accept(offer(execution), batch(execution));
    }

    /** The one place that reads the business key. */
    static PrivateOfferId offer(DelegateExecution execution) {
        return PrivateOfferId.of(execution.getProcessBusinessKey());
    }

    private static int batch(DelegateExecution execution) {
        return (int) execution.getVariable("batch");
    }
}
