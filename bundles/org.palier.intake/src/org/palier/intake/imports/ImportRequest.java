// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;

/**
 * What an importer is asked to read, and how. Its options are checked: see {@link AskedImport} for those that are not.
 *
 * @param file      the file
 * @param encoding  empty to detect it
 * @param delimiter between cells; empty to detect it
 * @param options   of the importer; those that it has and that are not among them take their default
 */
public record ImportRequest(Path file, Optional<Charset> encoding, Optional<Character> delimiter,
		OptionValues options) {

	/** Everything detected and by default. */
	public static ImportRequest of(Path file) {
		return new ImportRequest(file, Optional.empty(), Optional.empty(), OptionValues.NONE);
	}

	/**
	 * Everything detected, with options of the importer.
	 *
	 * @param chosen values by the id of their option
	 * @throws org.palier.ground.options.WrongOptionException when it has no such option, or the option does not take the value
	 */
	public static ImportRequest of(Path file, Importer importer, Map<String, String> chosen) {
		return new AskedImport(file, Optional.empty(), Optional.empty(), chosen).to(importer);
	}

	/**
	 * This request with other values of some options.
	 *
	 * @param others values by the id of their option
	 * @throws org.palier.ground.options.WrongOptionException when the importer has no such option, or the option does not take the value
	 */
	public ImportRequest with(Importer importer, Map<String, String> others) {
		var all = new TreeMap<>(options.all());
		all.putAll(others);
		return new AskedImport(file, encoding, delimiter, all).to(importer);
	}

	/** The value of an option, or its default; a number with a decimal point, however it was written. */
	public String option(PartOption option) {
		return Optional.ofNullable(options.all().get(option.id())).orElseGet(() -> option.kind().kept(option.defaultValue()));
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
