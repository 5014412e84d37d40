// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Manifests that say next to nothing. */
final class ManifestSamples {

	private ManifestSamples() {
	}

	static RunManifest of(String id, Instant at) {
		return new RunManifest(id, "import", at, "test", new TreeMap<>(), List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
	}
}
