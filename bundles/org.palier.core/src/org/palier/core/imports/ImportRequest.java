// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.core.options.PartOption;

/**
 * What to read, and how.
 *
 * @param file      the file
 * @param encoding  empty to detect it
 * @param delimiter between cells; empty to detect it
 * @param options   values of the importer's {@link PartOption}s by id; those left out take their default
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

	/** The value of an option, or its default; a number with a decimal point, however it was written. */
	public String option(PartOption option) {
		String chosen = options.get(option.id());
		return option.kind().kept(chosen != null ? chosen : earlier(option.id()).orElse(option.defaultValue()));
	}

	/** What an option was called in 0.1, which manifests and scripts still say. */
	private Optional<String> earlier(String id) {
		return switch (id) {
		case Vintage.AS_OF -> Optional.ofNullable(options.get("checked-on"));
		case Vintage.COMPLETE -> Optional.ofNullable(options.get("unlisted")).map(it -> Boolean.toString(it.equals("absent")));
		default -> Optional.empty();
		};
	}

	/** Every choice by name, those left out included, as a manifest records them. */
	public SortedMap<String, String> parameters(Importer importer) {
		var parameters = new TreeMap<String, String>(Map.of("kind", importer.id()));
		importer.options().forEach(it -> parameters.put(it.id(), option(it)));
		encoding.ifPresent(it -> parameters.put("encoding", it.name()));
		delimiter.ifPresent(it -> parameters.put("delimiter", it.toString()));
		return parameters;
	}
}
