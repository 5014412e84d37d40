// SPDX-License-Identifier: EPL-2.0
/** Steps 2 and 3 of detection, which a person takes: which cells are open, where to search, and what is answered. */
@NullMarked
package org.palier.detection.guided;

import org.jspecify.annotations.NullMarked;
