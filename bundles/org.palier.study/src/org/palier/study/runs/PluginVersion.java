// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;

/**
 * A contribution that took part in a run.
 *
 * @param id          e.g. gc-accounts
 * @param kind        importer, classifier, indicator, theory
 * @param version     version of the bundle that contributes it, or of a program beside Palier
 * @param bundle      symbolic name of that bundle; of a program its id
 * @param interpreter what runs a program, as it calls itself, e.g. Python 3.12.3; empty for what runs in Palier
 * @param files       those of a program, by their names in its folder; empty for what runs in Palier
 */
public record PluginVersion(String id, String kind, String version, String bundle, String interpreter, List<FileDigest> files) {

	/** Copies its list. */
	public PluginVersion {
		files = List.copyOf(files);
	}

	/** Makes the version of a contribution that runs in Palier. */
	public PluginVersion(String id, String kind, String version, String bundle) {
		this(id, kind, version, bundle, "", List.of());
	}

	/** Returns this version by its names alone, which make it different from others. */
	public PluginVersion named() {
		return new PluginVersion(id, kind, version, bundle);
	}
}
