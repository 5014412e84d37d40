// SPDX-License-Identifier: EPL-2.0
/** The study that was made before another, which names it: {@link org.palier.coding.earlier.EarlierStudies}. */
@NullMarked
package org.palier.coding.earlier;

import org.jspecify.annotations.NullMarked;
