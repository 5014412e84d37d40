// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.core.text.Bilingual;
import org.palier.files.csv.DelimitedFile;
import org.palier.files.csv.Row;
import org.palier.files.mapping.ColumnSource;

/**
 * A known kind of file of posts.
 *
 * @param id            what {@code --preset} takes
 * @param name          what readers see
 * @param required      columns by which it recognises a file, see {@link ColumnSource#column}
 * @param mapping       which column is what
 * @param platform      id of the platform of all posts; empty when a column or the address says it
 * @param zone          time zone of dates that state none
 * @param patterns      of dates, see {@link PostDates}
 * @param missing       what stands for nothing in a cell
 * @param encoding      of files that are not UTF-8
 * @param doublyEncoded true when the text went through wrong encodings, see {@link DoubleEncoding}
 */
record Preset(String id, Bilingual name, List<String> required, PostMapping mapping, String platform, ZoneId zone,
		List<String> patterns, Set<String> missing, Optional<Charset> encoding, boolean doublyEncoded) {

	/** Stands for no preset: everything is up to the user. */
	static final Preset NONE = new Preset("none", Bilingual.EMPTY, List.of(), PostMapping.EMPTY, "", ZoneId.of("UTC"), List.of(),
			Set.of(), Optional.empty(), false);

	private static final String FOLDER = "presets/";

	/** Those of this bundle, in the order of its index. */
	static List<Preset> shipped() {
		try (InputStream index = Preset.class.getResourceAsStream(FOLDER + "index.txt")) {
			String ids = new String(index.readAllBytes(), StandardCharsets.UTF_8);
			return ids.lines().map(String::strip).filter(it -> !it.isEmpty()).map(Preset::load).toList();
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Preset load(String id) {
		var file = new Properties();
		try (InputStream in = Preset.class.getResourceAsStream(FOLDER + id + ".properties")) {
			file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			var entries = new LinkedHashMap<String, String>();
			file.stringPropertyNames().stream().sorted().filter(it -> it.startsWith("map."))
					.forEach(it -> entries.put(it.substring("map.".length()), file.getProperty(it).strip()));
			return new Preset(id, new Bilingual(file.getProperty("name.fr"), file.getProperty("name.en")),
					parts(file, "required", ","), PostMapping.of(entries), file.getProperty("platform", "").strip(),
					ZoneId.of(file.getProperty("zone", "UTC").strip()), parts(file, "dates", ";"),
					Set.copyOf(parts(file, "missing", " ")),
					Optional.ofNullable(file.getProperty("encoding")).map(String::strip).map(Charset::forName),
					Boolean.parseBoolean(file.getProperty("doublyEncoded", "").strip()));
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		} catch (PostMapping.MalformedMappingException defect) {
			throw new IllegalStateException(id + ": " + defect.getMessage(), defect);
		}
	}

	private static List<String> parts(Properties file, String key, String separator) {
		return Stream.of(file.getProperty(key, "").split(separator)).map(String::strip).filter(it -> !it.isEmpty()).toList();
	}

	/** True when a file has all its required columns. */
	boolean recognises(DelimitedFile file) {
		return !required.isEmpty() && required.stream().allMatch(it -> Arrays.stream(it.split("\\|\\|"))
				.anyMatch(name -> ColumnSource.column(name.strip(), file.columns()) != Row.NO_COLUMN));
	}
}
