// SPDX-License-Identifier: EPL-2.0
/**
 * Matching of names with the bodies of a study. {@link org.palier.matching.BodyMatcher} weighs reasons for and against and answers taken,
 * proposed or new. It changes nothing. It knows names, ids, places and parents, and nothing of objects of the model.
 */
@NullMarked
package org.palier.matching;

import org.jspecify.annotations.NullMarked;
