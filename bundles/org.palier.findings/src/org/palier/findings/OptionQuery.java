// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/**
 * Asks for the share of a level that a scenario brings.
 *
 * @param scenario id
 * @param theory   id
 * @param level    id of its category
 * @param ofPosts  whether the share is of posts, else of usages on pages
 */
public record OptionQuery(String scenario, String theory, String level, boolean ofPosts) implements NumberQuery {

	@Override
	public String text() {
		return String.join("|", "scenario", scenario, theory, level, ofPosts ? "posts" : "usages");
	}
}
