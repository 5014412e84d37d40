// SPDX-License-Identifier: EPL-2.0
/**
 * Charts of a scenario, as drawings that every format shows: a number over the years, and which assumption moves it.
 */
@NullMarked
package org.palier.scenario.charts;

import org.jspecify.annotations.NullMarked;
