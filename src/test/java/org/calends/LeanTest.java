package org.calends;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.calends.workflow.OwnEngine;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;

/**
 * A test of the whole program, in which nothing is mocked: before and after each test the usual listeners would look through
 * all beans for mocks to reset, which takes longer than most of our tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestExecutionListeners(
        listeners = {DependencyInjectionTestExecutionListener.class, OwnEngine.class},
        mergeMode = MergeMode.REPLACE_DEFAULTS)
public @interface LeanTest {}
