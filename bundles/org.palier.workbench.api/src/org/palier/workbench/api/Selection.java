// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Objects;

/**
 * The things that are selected in the window, by ids. A cell selects its agency too, and an account its agency. Immutable.
 *
 * @param agencies ids of agencies
 * @param accounts ids of accounts
 * @param posts    keys of posts
 * @param cells    of the census
 */
public record Selection(List<String> agencies, List<String> accounts, List<String> posts, List<Cell> cells) {

	/** Nothing is selected. */
	public static final Selection NONE = new Selection(List.of(), List.of(), List.of(), List.of());

	/**
	 * A cell of the census.
	 *
	 * @param agency   id of the agency
	 * @param platform id of the platform
	 */
	public record Cell(String agency, String platform) {

		/** Complete on construction. */
		public Cell {
			Objects.requireNonNull(agency);
			Objects.requireNonNull(platform);
		}
	}

	/** Copies its lists. */
	public Selection {
		agencies = List.copyOf(agencies);
		accounts = List.copyOf(accounts);
		posts = List.copyOf(posts);
		cells = List.copyOf(cells);
	}

	/** Agencies alone. @param ids of agencies */
	public static Selection ofAgencies(String... ids) {
		return new Selection(List.of(ids), List.of(), List.of(), List.of());
	}
}
