// SPDX-License-Identifier: EPL-2.0
/**
 * Several people who code the same interviews. {@link org.palier.interviews.coders.BlindCoding} limits what each of them sees,
 * {@link org.palier.interviews.coders.CodingDifference} is a difference between them, {@link org.palier.interviews.coders.PassageDecisions}
 * decides it, and {@link org.palier.interviews.coders.PassagesInForce} has the result.
 */
@NullMarked
package org.palier.interviews.coders;

import org.jspecify.annotations.NullMarked;
