// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/**
 * Asks a plug-in for a number of one of its findings.
 *
 * @param source  id of the plug-in’s source of findings
 * @param finding id of its finding
 * @param share   id of the number
 * @param counts  what is counted, in the words of the plug-in
 */
public record ContributedQuery(String source, String finding, String share, String counts) implements NumberQuery {

	/** A number stays the same one when a plug-in says in other words what it counts. */
	@Override
	public String text() {
		return String.join("|", "plugin", source, finding, share);
	}
}
