// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Words.Kind;
import org.palier.study.filter.Words.Piece;

/**
 * The filter of a study as a person writes it: conditions that apply at once. An example is {@code category = 'Sociétés
 * d’État' and platform in (facebook, x) and period >= 2013-07}. Names and keywords are those of either language. It
 * names no study: {@link StudyFilter#of} looks its words up in one, {@link #in} writes it with the ids of its things.
 * Immutable.
 * <pre>
 * filter    = condition { "and" condition }
 * condition = field ( "=" | "!=" | "&gt;=" | "&lt;=" ) value
 *           | field [ "not" ] "in" "(" value { "," value } ")"
 *           | field "is" [ "not" ] "empty"
 * </pre>
 *
 * @param conditions in their order; none for the whole study
 * @param view       name of the saved view whose filter it is; empty for none
 */
public record Where(List<Condition> conditions, String view) {

	/** Parameter of a manifest. */
	public static final String PARAMETER = "where";
	/**
	 * Parameter of a manifest: name of the saved view that the filter was taken from. It is only shown; the filter
	 * itself is what counts.
	 */
	public static final String VIEW = "view";
	/** The whole study. */
	public static final Where ALL = new Where(List.of());

	private static final Wording WORDS = new Wording(Where.class, "messages");

	/** Copies its list. */
	public Where {
		conditions = List.copyOf(conditions);
		Objects.requireNonNull(view);
	}

	/** Makes a filter without a saved view. */
	public Where(List<Condition> conditions) {
		this(conditions, "");
	}

	/** Reads a text. @param text blank for the whole study @throws WhereException when it is none */
	public static Where of(String text) {
		return text.isBlank() ? ALL : new Reading(new Words(text).pieces()).where();
	}

	/** Returns this filter as that of a saved view. */
	public Where called(String name) {
		return new Where(conditions, name);
	}

	/**
	 * Returns this filter with the ids of the things of a study, so that it is the same in every language and survives
	 * new names; its wording has their names.
	 *
	 * @throws WhereException when it names what the study does not have
	 */
	public Where in(Study study) {
		return isEmpty() ? this : new Lookup(study).spelled(this);
	}

	/**
	 * Returns this filter with one condition more. Where it has a condition on that field already, the values of both
	 * count when each names some; otherwise the new one replaces it. A beginning and an end of the period are kept
	 * beside each other.
	 */
	public Where with(Condition added) {
		var all = new ArrayList<Condition>(conditions);
		for (int i = 0; i < all.size(); i++) {
			Condition old = all.get(i);
			if (old.field().text().equals(added.field().text()) && !old.isOtherEnd(added)) {
				all.set(i, old.or(added));
				// An old pair of ends gives way to one stretch of time.
				int kept = i;
				all.removeIf(it -> it != all.get(kept) && it.field().text().equals(added.field().text()) && !it.isOtherEnd(added));
				return new Where(all);
			}
		}
		all.add(added);
		return new Where(all);
	}

	/** Returns this filter without a condition. */
	public Where without(Condition taken) {
		return new Where(conditions.stream().filter(it -> !it.equals(taken)).toList());
	}

	/** Returns this filter with one condition replaced by another. */
	public Where replacing(Condition old, Condition other) {
		return new Where(conditions.stream().map(it -> it.equals(old) ? other : it).toList());
	}

	/** Returns this filter without the places of its words. */
	public Where typedByNobody() {
		return new Where(conditions.stream().map(Condition::typedByNobody).toList(), view);
	}

	/** True when nothing is asked for. */
	public boolean isEmpty() {
		return conditions.isEmpty();
	}

	/** Returns the text for files and manifests: read again it is equal, but for the places and names of its words. */
	public String text() {
		return conditions.stream().map(Condition::text).collect(Collectors.joining(" and "));
	}

	/** Returns the text for readers of both languages; either text is read again as the same filter. */
	public Bilingual wording() {
		return new Bilingual(joined(Locale.CANADA_FRENCH, " et "), joined(Locale.CANADA, " and "));
	}

	private String joined(Locale language, String and) {
		return conditions.stream().map(it -> it.wording(language)).collect(Collectors.joining(and));
	}

	/** Writes it where parameters of a run are written, or what a script reads; nothing of the whole study. @param to takes name and value */
	public void writeTo(BiConsumer<String, String> to) {
		if (!isEmpty()) {
			to.accept(PARAMETER, text());
			if (!view.isEmpty()) {
				to.accept(VIEW, view);
			}
		}
	}

	/** Returns the notes that a reader of the numbers needs; none for the whole study. */
	public List<Bilingual> notes() {
		return isEmpty() ? List.of() : List.of(view.isEmpty() ? WORDS.text("note", wording()) : WORDS.text("note.view", wording(), view));
	}

	/** Reads pieces of a text, in their order. */
	private static final class Reading {

		private final List<Piece> pieces;
		private int next;

		Reading(List<Piece> pieces) {
			this.pieces = pieces;
		}

		Where where() {
			var conditions = new ArrayList<Condition>();
			do {
				conditions.add(condition());
			} while (took("and"));
			Piece rest = pieces.get(next);
			if (rest.kind() != Kind.END) {
				throw WhereException.at(rest.at(), rest.is("or") ? "or" : "and_wanted", rest.text());
			}
			return new Where(conditions);
		}

		private Condition condition() {
			Condition.Word field = word("field_wanted");
			if (took("is")) {
				boolean filled = took("not");
				want("empty");
				return new Condition(field, filled ? Compare.FILLED : Compare.EMPTY, List.of());
			}
			if (took("not")) {
				// French writes “hors (…)” in one word.
				took("in");
				return new Condition(field, Compare.IS_NOT, list());
			}
			if (took("in")) {
				return new Condition(field, Compare.IS, list());
			}
			Piece sign = pieces.get(next++);
			Compare compare = switch (sign.kind() == Kind.SIGN ? sign.text() : "") {
			case "=" -> Compare.IS;
			case "!=", "<>" -> Compare.IS_NOT;
			case ">=" -> Compare.FROM;
			case "<=" -> Compare.TO;
			default -> throw WhereException.at(sign.at(), "compare_wanted", field.text());
			};
			return new Condition(field, compare, List.of(value()));
		}

		private List<Condition.Word> list() {
			want("(");
			var values = new ArrayList<Condition.Word>();
			do {
				values.add(value());
			} while (took(","));
			want(")");
			return values;
		}

		private Condition.Word value() {
			return taken(pieces.get(next).isValue(), "value_wanted");
		}

		private Condition.Word word(String otherwise) {
			return taken(pieces.get(next).isName(), otherwise);
		}

		private Condition.Word taken(boolean fits, String otherwise) {
			Piece piece = pieces.get(next);
			if (!fits) {
				throw WhereException.at(piece.at(), otherwise);
			}
			next++;
			return piece.word();
		}

		private boolean took(String keyword) {
			boolean found = pieces.get(next).is(keyword);
			next += found ? 1 : 0;
			return found;
		}

		private void want(String keyword) {
			if (!took(keyword)) {
				throw WhereException.at(pieces.get(next).at(), "wanted", keyword);
			}
		}
	}
}
