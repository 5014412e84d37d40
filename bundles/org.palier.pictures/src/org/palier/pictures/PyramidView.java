// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;

/**
 * A pyramid view lays out how usages lie on the levels of a theory: where bands, tokens and words stand, as records
 * that editor and report paint alike. It paints nothing and measures texts by the style that it is handed. Where it
 * puts a token into a band, the token can be chosen, told about, followed to its posts and dragged to another band in the
 * editor, and so be placed on another level, without the view doing anything for it.
 * <p>
 * Stateless; called on any thread, again after each change of a study, so that it takes milliseconds; the same request
 * always gives the same layout, so that a report can be made again byte for byte. What it throws, a layout that cannot
 * be painted and more than some seconds of silence put its sentence in place of the picture, and it is not called again
 * before the next start.
 */
public interface PyramidView {

	/** Id of the shipped view that is shown unless somebody chooses another. */
	String STANDARD = "pyramid";

	/** Stable, lower-case id, the same as that of the contribution. */
	String id();

	/** What it is called in a menu, in a few words. */
	Bilingual name();

	/**
	 * Lays out.
	 *
	 * @param request what and how; its theory has one level or more
	 * @return never null; width and height from 1 to 20,000, every number finite, every colour #rrggbb
	 */
	PyramidLayout compose(PyramidRequest request);
}
