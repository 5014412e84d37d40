// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What to read, and how.
 *
 * @param file      the file
 * @param encoding  empty to detect it
 * @param delimiter between cells; empty to detect it
 * @param options   values of the importer's {@link ImportOption}s by id; those left out take their default
 */
public record ImportRequest(Path file, Optional<Charset> encoding, Optional<Character> delimiter,
		Map<String, String> options) {

	/** Copies its map. */
	public ImportRequest {
		options = Map.copyOf(options);
	}

	/** Everything detected and by default. */
	public static ImportRequest of(Path file) {
		return new ImportRequest(file, Optional.empty(), Optional.empty(), Map.of());
	}

	/** The value of an option, or its default. */
	public String option(ImportOption option) {
		return options.getOrDefault(option.id(), option.defaultValue());
	}
}
