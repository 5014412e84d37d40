// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A project of qualitative analysis as programs exchange it (REFI-QDA 1.5), as far as it is about texts. It has the
 * coders, the codes, the coded parts of texts, and the cases of the texts. Positions are code points, the first 0, ends
 * exclusive. GUIDs are in upper case without braces.
 *
 * @param name      of the project
 * @param origin    program that wrote it; empty when it does not say
 * @param users     those who coded
 * @param codes     the top of the code system
 * @param variables what is known of cases and texts
 * @param cases     of whom texts are
 * @param sources   the texts
 * @param notes     memos, wherever they are referred to
 * @param noteRefs  memos on the project itself
 */
public record QdaProject(String name, String origin, List<User> users, List<Code> codes, List<Variable> variables, List<Case> cases,
		List<Source> sources, List<Note> notes, List<String> noteRefs) {

	/** Copies its lists. */
	public QdaProject {
		users = List.copyOf(users);
		codes = List.copyOf(codes);
		variables = List.copyOf(variables);
		cases = List.copyOf(cases);
		sources = List.copyOf(sources);
		notes = List.copyOf(notes);
		noteRefs = List.copyOf(noteRefs);
	}

	/** Somebody who coded. @param name may be empty @param id as the program that wrote it calls them; may be empty */
	public record User(String guid, String name, String id) {
	}

	/**
	 * A code.
	 *
	 * @param codable     false for one that only holds others
	 * @param color       as #RRGGBB; empty for none
	 * @param description may be empty
	 * @param noteRefs    memos on it
	 * @param codes       beneath it
	 */
	public record Code(String guid, String name, boolean codable, String color, String description, List<String> noteRefs, List<Code> codes) {

		/** Copies its lists. */
		public Code {
			noteRefs = List.copyOf(noteRefs);
			codes = List.copyOf(codes);
		}
	}

	/** The type of the values of a variable. */
	public enum Type {
		/** Any text. */
		TEXT("Text"),
		/** Yes or no. */
		BOOLEAN("Boolean"),
		/** A whole number. */
		INTEGER("Integer"),
		/** A decimal number. */
		FLOAT("Float"),
		/** A day. */
		DATE("Date"),
		/** A moment. */
		DATE_TIME("DateTime");

		private final String id;

		Type(String id) {
			this.id = id;
		}

		/** Returns the name in the format; with {@code Value} after it, the name of its element. */
		public String id() {
			return id;
		}

		static Optional<Type> of(String id) {
			for (Type type : values()) {
				if (type.id.equals(id)) {
					return Optional.of(type);
				}
			}
			return Optional.empty();
		}
	}

	/** Something that is known of cases or texts. @param description may be empty */
	public record Variable(String guid, String name, Type type, String description) {
	}

	/**
	 * The person or body of some texts.
	 *
	 * @param name may be empty
	 * @param values by GUID of the variable, in order
	 * @param sources GUIDs of texts
	 */
	public record Case(String guid, String name, String description, Map<String, String> values, List<String> sources) {

		/** Copies the list; the map keeps its order. */
		public Case {
			values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
			sources = List.copyOf(sources);
		}
	}

	/** The author of an element of a REFI-QDA file, and the time; both may be empty. */
	public record Authorship(String user, String at) {

		/** Nobody says. */
		public static final Authorship UNKNOWN = new Authorship("", "");
	}

	/**
	 * A text.
	 *
	 * @param text       with line feeds alone; empty when the file does not hold it
	 * @param selections what of it was marked
	 * @param codings    of all of it
	 * @param noteRefs   memos on it
	 * @param values     by GUID of the variable, in order
	 */
	public record Source(String guid, String name, Optional<String> text, Authorship made, String description, List<Selection> selections,
			List<Coding> codings, List<String> noteRefs, Map<String, String> values) {

		/** Copies its lists; the map keeps its order. */
		public Source {
			selections = List.copyOf(selections);
			codings = List.copyOf(codings);
			noteRefs = List.copyOf(noteRefs);
			values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		}
	}

	/**
	 * A marked part of a text.
	 *
	 * @param name often the words themselves; may be empty
	 * @param from first code point
	 * @param to   the one after the last
	 */
	public record Selection(String guid, String name, int from, int to, Authorship made, String description, List<Coding> codings,
			List<String> noteRefs) {

		/** Copies its lists. */
		public Selection {
			codings = List.copyOf(codings);
			noteRefs = List.copyOf(noteRefs);
		}
	}

	/** A code that was given to a text or a part of it. @param code GUID of the code */
	public record Coding(String guid, String code, Authorship made, List<String> noteRefs) {

		/** Copies its list. */
		public Coding {
			noteRefs = List.copyOf(noteRefs);
		}
	}

	/** A memo. @param text empty when the file does not hold it */
	public record Note(String guid, String name, String text, Authorship made) {
	}

	/** All codes, each before those under it. */
	public List<Code> allCodes() {
		List<Code> all = new ArrayList<>();
		codes.forEach(it -> add(it, all));
		return all;
	}

	private static void add(Code code, List<Code> all) {
		all.add(code);
		code.codes().forEach(it -> add(it, all));
	}

	/** How many codings there are, of passages and of whole texts. */
	public int codings() {
		return sources.stream().mapToInt(it -> it.codings().size() + it.selections().stream().mapToInt(one -> one.codings().size()).sum()).sum();
	}

	/** A GUID as this project has it. */
	static String guid(String written) {
		return written.strip().replaceAll("[{}]", "").toUpperCase(Locale.ROOT);
	}
}
