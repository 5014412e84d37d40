// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.files.ImportRequest;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;

/**
 * A request for an import before the importer is known that reads the file: nobody has checked the options yet.
 *
 * @param file      the file
 * @param encoding  empty to detect it
 * @param delimiter between cells; empty to detect it
 * @param chosen    values by the id of their option; those left out take their default
 */
public record UncheckedImport(Path file, Optional<Charset> encoding, Optional<Character> delimiter, Map<String, String> chosen) {

	/** Copies its map. */
	public UncheckedImport {
		chosen = Map.copyOf(chosen);
	}

	/** Everything detected and by default. */
	public static UncheckedImport of(Path file) {
		return new UncheckedImport(file, Optional.empty(), Optional.empty(), Map.of());
	}

	/** Everything detected, with options. @param chosen values by the id of their option */
	public static UncheckedImport of(Path file, Map<String, String> chosen) {
		return new UncheckedImport(file, Optional.empty(), Optional.empty(), chosen);
	}

	/** A request to an importer as it was asked for, so that more can be chosen. */
	public static UncheckedImport of(ImportRequest request) {
		return new UncheckedImport(request.file(), request.encoding(), request.delimiter(), request.options().all());
	}

	/** This with other values of some options. @param others values by the id of their option */
	public UncheckedImport with(Map<String, String> others) {
		var all = new HashMap<>(chosen);
		all.putAll(others);
		return new UncheckedImport(file, encoding, delimiter, all);
	}

	/**
	 * The request to an importer.
	 *
	 * @throws org.palier.ground.options.WrongOptionException when it has no such option, or the option does not take the value:
	 *                                                      what is allowed
	 */
	public ImportRequest to(Importer importer) {
		return new ImportRequest(file, encoding, delimiter, OptionValues.of(importer.id(), importer.options(), current(importer)));
	}

	/**
	 * The request with those options that an importer has and whose values it takes. It serves to find out whether the
	 * importer knows the file, or to read again what an earlier version took.
	 */
	public ImportRequest asFarAsTakenBy(Importer importer) {
		Map<String, String> taken = current(importer);
		List<PartOption> options = importer.options();
		taken.entrySet().removeIf(each -> options.stream().noneMatch(it -> it.id().equals(each.getKey()) && it.wrong(each.getValue()).isEmpty()));
		return new ImportRequest(file, encoding, delimiter, OptionValues.of(importer.id(), options, taken));
	}

	/** The file alone, to be read as a table without an importer. */
	public ImportRequest plain() {
		return new ImportRequest(file, encoding, delimiter, OptionValues.NONE);
	}

	/** The chosen values by the ids that options have now: manifests and scripts still use those of 0.1. */
	private Map<String, String> current(Importer importer) {
		var current = new HashMap<>(chosen);
		if (importer.options().stream().anyMatch(it -> it.id().equals(Vintage.AS_OF))) {
			String day = current.remove("checked-on");
			String unlisted = current.remove("unlisted");
			if (day != null) {
				current.putIfAbsent(Vintage.AS_OF, day);
			}
			if (unlisted != null) {
				current.putIfAbsent(Vintage.COMPLETE, Boolean.toString(unlisted.equals("absent")));
			}
		}
		return current;
	}
}
