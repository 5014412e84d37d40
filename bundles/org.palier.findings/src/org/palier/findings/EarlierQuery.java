// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/**
 * Asks for a number of the agencies that two studies have, or for a number of the earlier of the two.
 *
 * @param of      what is counted: a question as its own query writes it, or a number of both censuses
 * @param earlier whether of the earlier study
 */
public record EarlierQuery(String of, boolean earlier) implements NumberQuery {

	/** With which texts of such queries begin. */
	static final String PREFIX = "earlier|";

	@Override
	public String text() {
		return PREFIX + (earlier ? "then|" : "now|") + of;
	}
}
