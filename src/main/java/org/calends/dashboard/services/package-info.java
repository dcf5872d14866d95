/** The pages of managed services: their manifests, their review, and what customers have delegated. */
@NullMarked
package org.calends.dashboard.services;

import org.jspecify.annotations.NullMarked;
