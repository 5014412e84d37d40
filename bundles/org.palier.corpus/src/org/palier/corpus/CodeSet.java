// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.NonNull;

/**
 * The codes that one coder gives a post in one facet: ids of usages or categories, each once. Their order says nothing, so two sets of the
 * same codes are equal. An empty set means that a program abstains, or that a person takes a code back. Immutable.
 *
 * @param ids in alphabetical order, without repetition
 */
public record CodeSet(List<String> ids) implements Comparable<@NonNull CodeSet> {

	/** No code. */
	public static final CodeSet NONE = new CodeSet(List.of());

	private static final char BETWEEN = ' ';
	private static final Pattern BLANKS = Pattern.compile("\\p{javaWhitespace}+");

	/** Puts the ids in order. @throws IllegalArgumentException when an id is empty or contains a blank */
	public CodeSet {
		// Nearly all sets have one code, and a corpus has millions of them.
		ids = List.copyOf(ids.size() < 2 ? ids : new TreeSet<>(ids));
		ids.forEach(CodeSet::check);
	}

	private static void check(String id) {
		boolean wrong = id.isEmpty();
		for (int i = 0; i < id.length(); i++) {
			wrong |= Character.isWhitespace(id.charAt(i));
		}
		if (wrong) {
			throw new IllegalArgumentException("\"" + id + "\" is no id of a code: an id has at least one character, and none that is blank");
		}
	}

	/** The set of these ids. @throws IllegalArgumentException when an id is empty or contains a blank */
	public static CodeSet of(String... ids) {
		return of(List.of(ids));
	}

	/** The set of these ids. @throws IllegalArgumentException when an id is empty or contains a blank */
	public static CodeSet of(Collection<String> ids) {
		return ids.isEmpty() ? NONE : new CodeSet(List.copyOf(ids));
	}

	/** Reads the text of a column or a file: ids with blanks between, or nothing. */
	public static CodeSet parse(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isWhitespace(text.charAt(i))) {
				return of(BLANKS.splitAsStream(text).filter(it -> !it.isEmpty()).toList());
			}
		}
		return text.isEmpty() ? NONE : new CodeSet(List.of(text));
	}

	/** The text that columns and files keep, see {@link #parse}. */
	public String text() {
		return ids.size() == 1 ? ids.getFirst() : String.join(String.valueOf(BETWEEN), ids);
	}

	/** SQL for {@link #text()} of a column, in which the codes may be in another order. @param column that keeps codes */
	static String text(String column) {
		return "CASE WHEN contains(" + column + ", '" + BETWEEN + "') THEN array_to_string(list_sort(" + ids(column) + "), '" + BETWEEN
				+ "') ELSE " + column
				+ " END";
	}

	/** The ids as a list in the database. @param column that keeps codes */
	static String ids(String column) {
		return "string_split(" + column + ", '" + BETWEEN + "')";
	}

	/** Whether there is no code. */
	public boolean isEmpty() {
		return ids.isEmpty();
	}

	/** How many codes there are. */
	public int size() {
		return ids.size();
	}

	/** Whether it has a code. @param id of the code */
	public boolean contains(String id) {
		return ids.contains(id);
	}

	/** Whether there is one code and no other. @param id of the code */
	public boolean isOnly(String id) {
		return ids.size() == 1 && ids.getFirst().equals(id);
	}

	/** The code, where there is exactly one. */
	public Optional<String> only() {
		return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
	}

	/** The ids, one after the other. */
	public Stream<String> stream() {
		return ids.stream();
	}

	/** These codes and those of another set. */
	public CodeSet and(CodeSet more) {
		return isEmpty() ? more : more.isEmpty() ? this : of(Stream.concat(stream(), more.stream()).toList());
	}

	/** These codes without one of them. @param id of the code */
	public CodeSet without(String id) {
		List<String> rest = new ArrayList<>(ids);
		return rest.remove(id) ? of(rest) : this;
	}

	@Override
	public int compareTo(CodeSet other) {
		return text().compareTo(other.text());
	}

	@Override
	public String toString() {
		return text();
	}
}
