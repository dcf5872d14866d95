package org.calends.catalog;

import org.jspecify.annotations.Nullable;

/** How many users a plan per user takes (C14); null is no limit. */
public record UserLimits(@Nullable Integer min, @Nullable Integer max) {

    public static final UserLimits NONE = new UserLimits(null, null);
}
