// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import org.palier.ground.text.Bilingual;

/**
 * A pyramid view lays out the usages on the levels of a theory. It places bands, tokens and words as records that editor and
 * report paint alike. It paints nothing and measures texts by the style that it is handed. A token in a band can be chosen,
 * described, followed to its posts and dragged to another band in the editor, which places it on another level. The view
 * need not do anything for this.
 * <p> It is stateless, may be called on any thread, and is called again after each change of a study, so it may take
 * milliseconds only. Equal requests always give equal layouts, so that a report can be made again byte for byte. When it
 * throws, is silent for some seconds or makes a layout that cannot be painted, a sentence replaces the picture. It is then
 * not called again before the next start.
 */
public interface PyramidView {

	/** Id of the shipped view that is shown unless somebody chooses another. */
	String STANDARD = "pyramid";

	/** Stable, lower-case id, the same as that of the contribution. */
	String id();

	/** Its name in a menu, in a few words. */
	Bilingual name();

	/**
	 * Lays out.
	 *
	 * @param request what and how; its theory has one level or more
	 * @return never null; width and height from 1 to 20,000, every number finite, every colour #rrggbb
	 */
	PyramidLayout compose(PyramidRequest request);
}
