/** The demo's page: its clock, its switches, and a walk through everything. There in the demo only. */
@NullMarked
package org.calends.dashboard.demo;

import org.jspecify.annotations.NullMarked;
