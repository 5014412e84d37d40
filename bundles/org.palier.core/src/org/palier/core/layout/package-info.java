// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as geometry: a {@link org.palier.core.layout.PyramidView} makes a
 * {@link org.palier.core.layout.PyramidLayout}, a picture in records that every painter paints alike;
 * {@link org.palier.core.layout.TokenDecoration}s put marks on its tokens. No painter computes a place or measures a text.
 */
@NullMarked
package org.palier.core.layout;

import org.jspecify.annotations.NullMarked;
