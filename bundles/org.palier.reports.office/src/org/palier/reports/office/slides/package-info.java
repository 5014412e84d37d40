// SPDX-License-Identifier: EPL-2.0
/**
 * Slides of a report (PresentationML): one finding each, with title, picture, few words and notes for who speaks. One of two places that
 * know Apache POI; plain Java, without a display.
 */
@NullMarked
package org.palier.reports.office.slides;

import org.jspecify.annotations.NullMarked;
