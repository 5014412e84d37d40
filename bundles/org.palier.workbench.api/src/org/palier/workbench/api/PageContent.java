// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;

/**
 * The blocks of a page, from top to bottom. Immutable.
 *
 * @param blocks in their order; a window shows at most {@value #MOST}
 */
public record PageContent(List<Block> blocks) {

	/** The largest number of blocks of a page. */
	public static final int MOST = 60;

	/** Copies its list. */
	public PageContent {
		blocks = List.copyOf(blocks);
	}

	/** A page of these blocks. */
	public static PageContent of(Block... blocks) {
		return new PageContent(List.of(blocks));
	}
}
