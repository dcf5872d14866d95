package org.calends.listing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A product as its publisher writes it; its plans are written one by one.
 *
 * @param key its address, which never changes
 * @param offerType what kind of product it is, such as {@code saas}; it never changes either
 * @param resellerChannel which resellers may sell it: {@code any}, {@code selected} or {@code none}; left out, a draft is open to
 *     none and a change leaves it as it is
 * @param exclusive whether only those resellers sell it who are authorized for it; left out, a change leaves it as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductBody(
        @Nullable String key,
        @Nullable String title,
        @Nullable String offerType,
        @Nullable String resellerChannel,
        @Nullable Boolean exclusive) {

    static final String EXAMPLE = "{\"key\": \"halden-keep\", \"title\": \"Halden Keep\", \"offerType\": \"saas\"}";
}
