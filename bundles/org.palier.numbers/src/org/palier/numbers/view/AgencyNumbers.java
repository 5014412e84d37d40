// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;

/**
 * The agencies behind the numbers of an attribution. The numbers are valid in one session alone: anything that leaves
 * it names agencies by their ids.
 *
 * @param alone   ids of agencies, by number
 * @param sharing ids of those that share an account, two or more each; their numbers come after
 */
public record AgencyNumbers(List<String> alone, List<List<String>> sharing) {

	/** The numbers of no agency. */
	public static final AgencyNumbers NONE = new AgencyNumbers(List.of(), List.of());

	/** Copies its lists. */
	public AgencyNumbers {
		alone = List.copyOf(alone);
		sharing = sharing.stream().map(List::copyOf).toList();
	}

	/** Returns the agencies of a number: one agency, or all that share an account. @param number 0 or more */
	public List<String> of(int number) {
		return number < alone.size() ? List.of(alone.get(number)) : sharing.get(number - alone.size());
	}
}
