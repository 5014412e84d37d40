// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The mappings that an importer ships, each a file in a folder beside a class of it, with {@code index.txt} for their order.
 */
public record ShippedMappings(List<ShippedMapping> all) {

	/** Copies its list. */
	public ShippedMappings {
		all = List.copyOf(all);
	}

	/** Reads a folder. @throws IllegalStateException when a file of it is no mapping: a defect of the importer */
	public static ShippedMappings beside(Class<?> importer, String folder) {
		return new ShippedMappings(text(importer, folder + "/index.txt").lines().map(String::strip).filter(it -> !it.isEmpty())
				.map(id -> load(importer, folder, id)).toList());
	}

	private static ShippedMapping load(Class<?> importer, String folder, String id) {
		try {
			return ShippedMapping.parse(id, text(importer, folder + "/" + id + ".txt"));
		} catch (MappingException defect) {
			throw new IllegalStateException(id + ": " + defect.getMessage(), defect);
		}
	}

	private static String text(Class<?> importer, String name) {
		try (InputStream in = importer.getResourceAsStream(name)) {
			if (in == null) {
				throw new FileNotFoundException(name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** The one that a table with these columns is; of several that it could be, the one with most columns. */
	public Optional<ShippedMapping> of(List<String> columns) {
		return all.stream().filter(it -> it.recognises(columns)).max(Comparator.comparingInt(it -> it.columns().size()));
	}

	/** The one of an id. */
	public Optional<ShippedMapping> named(String id) {
		return all.stream().filter(it -> it.id().equals(id)).findFirst();
	}
}
