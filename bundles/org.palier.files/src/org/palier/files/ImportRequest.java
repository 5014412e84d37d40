// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;

/**
 * A request to an importer: the file, and how to read it. Its options are checked.
 *
 * @param file the file
 * @param encoding empty to detect it
 * @param delimiter between cells; empty to detect it
 * @param options options of the importer; those that are missing here have their default
 */
public record ImportRequest(Path file, Optional<Charset> encoding, Optional<Character> delimiter,
		OptionValues options) {

	/** Everything detected and by default. */
	public static ImportRequest of(Path file) {
		return new ImportRequest(file, Optional.empty(), Optional.empty(), OptionValues.NONE);
	}

	/** The value of an option, or its default; a number with a decimal point, however it was written. */
	public String option(PartOption option) {
		return Optional.ofNullable(options.all().get(option.id())).orElseGet(() -> option.kind().kept(option.defaultValue()));
	}
}
