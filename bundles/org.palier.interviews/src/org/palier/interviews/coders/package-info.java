// SPDX-License-Identifier: EPL-2.0
/**
 * Several people who code the same interviews: what each of them sees ({@link org.palier.interviews.coders.BlindCoding}), where they
 * {@link org.palier.interviews.coders.Difference differ}, what is {@link org.palier.interviews.coders.PassageDecisions decided} and what
 * holds then ({@link org.palier.interviews.coders.PassagesInForce}).
 */
@NullMarked
package org.palier.interviews.coders;

import org.jspecify.annotations.NullMarked;
