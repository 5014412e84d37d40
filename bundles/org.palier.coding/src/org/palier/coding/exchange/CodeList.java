// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.List;
import java.util.Objects;

/**
 * Codes of a codebook file that stand together, and become a theory.
 *
 * @param name  of the list
 * @param codes in the order of the file
 */
public record CodeList(String name, List<ListedCode> codes) {

	/**
	 * A code as the file has it, in one language.
	 *
	 * @param id         it wants to have; empty to make one of its name
	 * @param name       not blank
	 * @param definition may be empty
	 * @param rule       may be empty
	 * @param color      as #RRGGBB; empty for none
	 */
	public record ListedCode(String id, String name, String definition, String rule, String color) {
	}

	/** Copies its list. */
	public CodeList {
		Objects.requireNonNull(name);
		codes = List.copyOf(codes);
	}
}
