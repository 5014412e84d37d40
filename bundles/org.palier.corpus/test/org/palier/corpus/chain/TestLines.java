// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus.chain;

/** Files of a log for tests. */
public record TestLines(String study) {

	/** Lines with their digests. */
	public String chained(String... lines) {
		var digest = new ChainDigest(study);
		var text = new StringBuilder();
		String before = "";
		for (String line : lines) {
			before = digest.of(before, line);
			text.append(line).append('\t').append(before).append('\n');
		}
		return text.toString();
	}
}
