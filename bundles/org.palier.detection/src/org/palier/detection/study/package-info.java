// SPDX-License-Identifier: EPL-2.0
/** Detection for a study: whose page it is, and what was found there as observations. */
@NullMarked
package org.palier.detection.study;

import org.jspecify.annotations.NullMarked;
