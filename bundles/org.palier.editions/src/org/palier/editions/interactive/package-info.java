// SPDX-License-Identifier: EPL-2.0
/** The interactive edition of a report: one file in which a reader filters, by numbers and sentences that were all worked out before. */
@NullMarked
package org.palier.editions.interactive;

import org.jspecify.annotations.NullMarked;
