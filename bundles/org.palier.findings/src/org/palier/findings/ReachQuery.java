// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/**
 * Asks for the share of bodies that show a usage of a level on a page: of those with a page that somebody read.
 *
 * @param theory id
 * @param level  id of its category
 */
public record ReachQuery(String theory, String level) implements NumberQuery {

	@Override
	public String text() {
		return String.join("|", "reach", theory, level);
	}
}
