// SPDX-License-Identifier: EPL-2.0
/**
 * One body, once: whether a name in a list is a body that the study has. {@link org.palier.matching.BodyMatcher} weighs
 * reasons for and against and says taken, proposed or new; it changes nothing. It knows names, ids, places and parents,
 * and nothing of objects of the model.
 */
@NullMarked
package org.palier.matching;

import org.jspecify.annotations.NullMarked;
