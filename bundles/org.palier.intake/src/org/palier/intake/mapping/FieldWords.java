// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.NameKey;

/**
 * The words by which headers name fields, in both languages. A file of them has a line for each field,
 * {@code field kind: word | word}, the likeliest field first. Lines with other beginnings are special. The line
 * {@code not: word | word} has words of columns that no such table has. The line {@code beside: word | word} has words that may be beside
 * the name of a platform, in the header of a column which says whether an agency is there. The line
 * {@code several: field | field} has fields of which a list within a record has one for each item. Words are compared
 * without regard to case and accents.
 *
 * @param fields  in the order of the file
 * @param against words that speak against this sort of table
 * @param beside  single words
 * @param several names of fields
 */
public record FieldWords(List<Field> fields, Set<String> against, Set<String> beside, Set<String> several) {

	/**
	 * A field.
	 *
	 * @param name  as mappings write it
	 * @param kind  what its cells are
	 * @param words see {@link NameKey#of}
	 */
	public record Field(String name, CellKind kind, Set<String> words) {
	}

	/** Copies its collections. */
	public FieldWords {
		fields = List.copyOf(fields);
		against = Set.copyOf(against);
		beside = Set.copyOf(beside);
		several = Set.copyOf(several);
	}

	/** Reads a file of words; closes it. @throws IllegalArgumentException when a line is none: a defect of the program */
	public static FieldWords read(InputStream file) throws IOException {
		var fields = new ArrayList<Field>();
		var against = new LinkedHashSet<String>();
		var beside = new LinkedHashSet<String>();
		var several = new LinkedHashSet<String>();
		try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.isBlank() || line.startsWith("#")) {
					continue;
				}
				int colon = line.indexOf(':');
				String[] head = line.substring(0, colon).strip().split("\\s+");
				Set<String> words = new LinkedHashSet<>(
						Stream.of(line.substring(colon + 1).split("\\|")).map(NameKey::of).filter(it -> !it.isEmpty()).toList());
				switch (head[0]) {
				case "not" -> against.addAll(words);
				case "beside" -> beside.addAll(words);
				case "several" -> several.addAll(words);
				default -> fields.add(new Field(head[0], CellKind.named(head[1]).orElseThrow(() -> new IllegalArgumentException(head[1])), words));
				}
			}
		}
		return new FieldWords(fields, against, beside, several);
	}

	/** A header as words: without case and accents, camelCase and signs apart. */
	static String key(String header) {
		return NameKey.of(header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' '));
	}
}
