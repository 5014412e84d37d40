// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Locale;

/** A picture of numbers, of one of the nine kinds, that can be taken out of a window at a width, as high as it needs. */
public interface Chart {

	/** The title, in the language of the reader. */
	String title();

	/** One of the nine. */
	ChartKind kind();

	/** Whether there is anything to draw: a picture of nothing is none. */
	boolean isDrawable();

	/** Whether all of it finds room. @param width of the picture */
	boolean fits(double width);

	/** The picture. @param width 300 or more */
	Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale);
}
