package org.calends.listing;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.calends.catalog.OfferType;
import org.calends.catalog.PricingModel;

/**
 * What the plans of one kind of product choose from (C12, C15, C25).
 *
 * @param terms each with the ways in which it may be paid
 */
public record PlanChoices(SortedSet<PricingModel> models, SortedMap<String, List<String>> terms, List<String> trials) {

    public static PlanChoices of(OfferType type) {
        return new PlanChoices(
                new TreeSet<>(type.pricingModels()), new TreeMap<>(TermRules.terms(type)), ExtrasRules.trials(type));
    }
}
