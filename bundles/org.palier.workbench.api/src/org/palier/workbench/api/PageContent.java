// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * The blocks of a page, from top to bottom. Immutable.
 *
 * @param blocks in their order; a window shows at most {@value #MOST}
 * @param title  name of the tab; empty for the name of the contribution
 * @param about  a thing that the properties show while the page is in front; empty for none
 */
public record PageContent(List<Block> blocks, Optional<Bilingual> title, Optional<Lead.Thing> about) {

	/** The largest number of blocks of a page. */
	public static final int MOST = 60;

	/** Copies its list. */
	public PageContent {
		Objects.requireNonNull(title);
		Objects.requireNonNull(about);
		blocks = List.copyOf(blocks);
	}

	/** A page of these blocks. */
	public PageContent(List<Block> blocks) {
		this(blocks, Optional.empty(), Optional.empty());
	}

	/** A page of these blocks. */
	public static PageContent of(Block... blocks) {
		return new PageContent(List.of(blocks));
	}

	/** This page under another name. */
	public PageContent titled(Bilingual other) {
		return new PageContent(blocks, Optional.of(other), about);
	}

	/** This page about a thing. */
	public PageContent about(Lead.Thing thing) {
		return new PageContent(blocks, title, Optional.of(thing));
	}
}
