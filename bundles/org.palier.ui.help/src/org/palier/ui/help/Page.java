// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page of help as it is read: blocks from top to bottom.
 *
 * @param title  as in its source, or empty
 * @param blocks in order
 */
record Page(String title, List<Block> blocks) {

	/** What a block is; it decides type and space. */
	enum Kind {
		TITLE, HEADING, LEAD, TEXT, BULLET, NUMBER, NOTE, WARNING, CODE, TERM, MEANING, ROW, ROW_HEAD, CAPTION, PICTURE
	}

	/** How a run of letters is set. */
	enum Style {
		STRONG, EMPHASIS, CODE, KEY, OTHER
	}

	/**
	 * Letters of one style.
	 *
	 * @param link where a click leads, as written in the page, or null
	 */
	record Run(String text, Set<Style> styles, String link) {
		static Run plain(String text) {
			return new Run(text, Set.of(), null);
		}

		static Run link(String text, String href) {
			return new Run(text, Set.of(), href);
		}
	}

	/**
	 * A paragraph, heading, list item, row or picture.
	 *
	 * @param number  of a numbered item, else 0
	 * @param cells   the runs of each cell; a block that is no row has one cell
	 * @param picture an SVG document, of a picture alone
	 * @param anchor  the id by which a link may name the block, or null
	 */
	record Block(Kind kind, int number, List<List<Run>> cells, Optional<String> picture, String anchor) {
		static Block of(Kind kind, List<Run> runs) {
			return new Block(kind, 0, List.of(runs), Optional.empty(), null);
		}

		String text() {
			return cells.stream().map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
					.collect(Collectors.joining(" "));
		}
	}

	/** All that can be searched, a line a block. */
	String text() {
		return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
	}
}
