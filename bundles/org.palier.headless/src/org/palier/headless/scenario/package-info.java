// SPDX-License-Identifier: EPL-2.0
/** Commands that count what could be otherwise: scenarios, comparisons, the point where one pays, and forecasts held against the past. */
package org.palier.headless.scenario;
