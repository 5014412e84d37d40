// SPDX-License-Identifier: EPL-2.0
/**
 * Pictures as geometry: {@link org.palier.core.layout.PyramidLayout} is a pyramid in records that every
 * painter paints alike. No painter computes a place or measures a text.
 */
package org.palier.core.layout;
