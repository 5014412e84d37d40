// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as geometry: a {@link org.palier.pictures.PyramidView} makes a
 * {@link org.palier.pictures.PyramidLayout}, a picture in records that every painter paints alike;
 * {@link org.palier.pictures.TokenDecoration}s put marks on its tokens. No painter computes a place or measures a text.
 */
@NullMarked
package org.palier.pictures;

import org.jspecify.annotations.NullMarked;
