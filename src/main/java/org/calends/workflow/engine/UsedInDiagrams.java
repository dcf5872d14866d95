package org.calends.workflow.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that diagrams ask, as in {@code ${offerFacts.startsAt(execution)}}. Delegates and listeners need no mark, and
 * no other bean is visible to a diagram. The class must be public: the expression language calls no other.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UsedInDiagrams {}
