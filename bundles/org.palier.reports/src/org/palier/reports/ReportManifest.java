// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The run that made a report, so that a reader can repeat it.
 *
 * @param runId           id of the run
 * @param softwareVersion of Palier
 * @param made            when; printed in UTC
 * @param inputs          files read
 * @param parameters      name to value, in order
 */
public record ReportManifest(String runId, String softwareVersion, Instant made, List<Input> inputs,
		Map<String, String> parameters) {

	/**
	 * A file that was read.
	 *
	 * @param name   without folders
	 * @param sha256 64 hexadecimal digits
	 */
	public record Input(String name, String sha256) {
	}

	/** Copies its list and its map. */
	public ReportManifest {
		inputs = List.copyOf(inputs);
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}
}
