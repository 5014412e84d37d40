// SPDX-License-Identifier: EPL-2.0
/**
 * Models that were learned from posts of a study, and what was said of these posts by models that had not seen them:
 * {@link org.palier.codebook.trained.TrainedModels}.
 */
@NullMarked
package org.palier.codebook.trained;

import org.jspecify.annotations.NullMarked;
