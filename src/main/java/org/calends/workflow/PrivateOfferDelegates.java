package org.calends.workflow;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.calends.notification.Link;
import org.calends.notification.MailKind;
import org.calends.notification.Mails;
import org.calends.notification.Notice;
import org.calends.notification.Operators;
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

    private static final Notice.Reason TO_DECIDE = new Notice.Reason(
            "Resellers were refused", "Ask about them again, go on without them, or withdraw the offer.");

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
    JavaDelegate tellOperators(Operators operators) {
        return execution -> operators.tell(new Notice(
                MailKind.NEEDS_ATTENTION,
                offer(execution),
                execution.getActivityInstanceId(),
                List.of(TO_DECIDE),
                new Link("Decide in Tasklist", "/camunda/app/tasklist/default/")));
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
    JavaDelegate goLive(PrivateOfferLifecycle lifecycle, Mails mails) {
        return onOffer(announced(lifecycle::goLive, mails, MailKind.LIVE));
    }

    @Bean
    JavaDelegate endOffer(PrivateOfferLifecycle lifecycle, Mails mails) {
        return onOffer(announced(lifecycle::end, mails, MailKind.ENDED));
    }

    @Bean
    JavaDelegate withdrawOffer(PrivateOfferLifecycle lifecycle, Mails mails) {
        return onOffer(announced(lifecycle::withdraw, mails, MailKind.WITHDRAWN));
    }

    @Bean
    JavaDelegate deleteDraft(PrivateOfferLifecycle lifecycle) {
        return onOffer(lifecycle::deleteDraft);
    }

    /** What is to be said stands in the same transaction as what happened. */
    private static Consumer<PrivateOfferId> announced(Consumer<PrivateOfferId> task, Mails mails, MailKind kind) {
        return task.andThen(offer -> mails.announce(kind, offer));
    }

    private static JavaDelegate onOffer(Consumer<PrivateOfferId> task) {
        return Collisions.triedAgain(execution -> task.accept(offer(execution)));
    }

    private static JavaDelegate onBatch(ObjIntConsumer<PrivateOfferId> task) {
        return Collisions.triedAgain(execution -> task.accept(offer(execution), batch(execution)));
    }

    /** The one place that reads the business key. */
    static PrivateOfferId offer(DelegateExecution execution) {
        return PrivateOfferId.of(execution.getProcessBusinessKey());
    }

    private static int batch(DelegateExecution execution) {
        return (int) execution.getVariable("batch");
    }
}
