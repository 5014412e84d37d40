// SPDX-License-Identifier: EPL-2.0
/**
 * Two of anything beside each other: groups of a field, years, saved views, the study and its scenarios, two theories. What can be compared, what
 * cannot and why, what differs most and how far.
 */
@NullMarked
package org.palier.compare;

import org.jspecify.annotations.NullMarked;
