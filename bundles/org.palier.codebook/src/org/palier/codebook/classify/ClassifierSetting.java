// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.ground.options.OptionValues;

/**
 * The version, options and files with which a classifier was opened for a run. Manifests and codings keep them. Immutable.
 *
 * @param version of the opened classifier
 * @param options every option by its id, defaults too
 * @param files   paths of the files that the options name
 */
public record ClassifierSetting(String version, SortedMap<String, String> options, List<String> files) {

	/** Copies its collections. */
	public ClassifierSetting {
		Objects.requireNonNull(version);
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
		files = List.copyOf(files);
	}

	static ClassifierSetting of(String version, OptionValues options) {
		return new ClassifierSetting(version, options.all(), options.files().stream().map(String::valueOf).toList());
	}
}
