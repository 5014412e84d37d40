// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.explore.expression.Expression;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.OwnNames;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SavedQuestion;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;

/** The questions that a study keeps under names, and what changes them, each change as one step of undo. On the thread of the study. */
public final class SavedQuestions {

	private static final int LONGEST = 80;
	private static final String BETWEEN = ",";
	/**
	 * A measure and a showing of expressions. A Palier that knows only fields does not know this one, says so, and keeps the
	 * expression.
	 */
	private static final String EXPRESSION = "expression";

	private final Study study;

	/** @param study whose questions they are */
	public SavedQuestions(Study study) {
		this.study = study;
	}

	/** All of them, in the order of presentation. */
	public List<SavedQuestion> all() {
		return List.copyOf(study.getQuestions());
	}

	/** The one of a name, whatever its case and accents, or of an id. */
	public Optional<SavedQuestion> find(String name) {
		String key = NameKey.of(name);
		return study.getQuestions().stream().filter(it -> name.equals(it.getId())).findFirst()
				.or(() -> study.getQuestions().stream().filter(it -> NameKey.of(nameOf(it)).equals(key)).findFirst());
	}

	/** The one of a name or an id. @throws QuestionException when there is none: it says which there are; or when several have the name */
	public SavedQuestion get(String name) throws QuestionException {
		String key = NameKey.of(name);
		List<SavedQuestion> called = study.getQuestions().stream().filter(it -> NameKey.of(nameOf(it)).equals(key)).toList();
		if (called.size() > 1 && called.stream().noneMatch(it -> name.equals(it.getId()))) {
			// A person or a merge wrote them into the file: both are kept.
			throw new QuestionException(
					ExploreWords.WORDS.text("saved.several", name, String.join(", ", called.stream().map(SavedQuestion::getId).toList())));
		}
		return find(name).orElseThrow(() -> new QuestionException(ExploreWords.WORDS.text("saved.none", name,
				all().isEmpty() ? "–" : String.join(", ", all().stream().map(SavedQuestions::nameOf).toList()))));
	}

	/** The name that readers see. */
	public static String nameOf(SavedQuestion question) {
		String name = question.getName();
		return name == null || name.isBlank() ? String.valueOf(question.getId()) : name;
	}

	/**
	 * A kept question as it can be put.
	 *
	 * @throws QuestionException when it counts or shows what this Palier does not know, e.g. since a newer one wrote it
	 */
	public static Question question(SavedQuestion kept) throws QuestionException {
		return new Question(ids(kept.getRows()), ids(kept.getColumns()), known(Measure.values(), Measure::id, kept, kept.getMeasure()),
				known(Showing.values(), Showing::id, kept, kept.getShowing()));
	}

	/** The expression of a question that is none of fields. */
	public static Optional<Expression> expression(SavedQuestion kept) {
		String sql = kept.getExpression();
		return sql == null || sql.isBlank() ? Optional.empty()
				: Optional.of(new Expression(sql, kept.getMeaning() == null ? "" : kept.getMeaning()));
	}

	private static <T> T known(T[] all, Function<T, String> id, SavedQuestion kept, String written) throws QuestionException {
		return Stream.of(all).filter(it -> id.apply(it).equals(written)).findFirst()
				.orElseThrow(() -> new QuestionException(ExploreWords.WORDS.text("saved.unknown", nameOf(kept), String.valueOf(written))));
	}

	/** The part of the study that a kept question asks. @throws QuestionException when it names what the study does not have any more */
	public Where where(SavedQuestion kept) throws QuestionException {
		try {
			return Where.of(kept.getWhere() == null ? "" : kept.getWhere()).typedByNobody().in(study);
		} catch (WhereException gone) {
			throw new QuestionException(gone.reason());
		}
	}

	private static List<String> ids(@Nullable String kept) {
		return kept == null || kept.isBlank() ? List.of() : List.of(kept.split(BETWEEN));
	}

	/**
	 * Keeps a question under a name, after those that there are.
	 *
	 * @param where the part of the study that it asks
	 * @throws QuestionException when another question has this name, or it is none
	 */
	public RecordedEdit add(String name, Question question, Where where) throws QuestionException {
		SavedQuestion made = named(name);
		made.setRows(text(question.rows()));
		made.setColumns(text(question.columns()));
		made.setMeasure(question.measure().id());
		made.setShowing(question.showing().id());
		return kept(made, where);
	}

	/** Keeps an expression under a name, likewise. */
	public RecordedEdit add(String name, Expression expression, Where where) throws QuestionException {
		SavedQuestion made = named(name);
		made.setMeasure(EXPRESSION);
		made.setShowing(EXPRESSION);
		made.setExpression(expression.sql());
		made.setMeaning(expression.meaning().isEmpty() ? null : expression.meaning());
		return kept(made, where);
	}

	private SavedQuestion named(String name) throws QuestionException {
		SavedQuestion made = PalierFactory.eINSTANCE.createSavedQuestion();
		String called = free(name);
		made.setId(CensusIds.free(called, "question", this::isTaken));
		made.setName(called);
		return made;
	}

	private RecordedEdit kept(SavedQuestion made, Where where) {
		made.setWhere(where.isEmpty() ? null : where.in(study).text());
		return new RecordedEdit(ExploreWords.WORDS.text("saved.add", nameOf(made)), Root.list(study, Literals.STUDY__QUESTIONS),
				() -> study.getQuestions().add(made));
	}

	/** Takes a question away. */
	public RecordedEdit remove(SavedQuestion kept) {
		return new RecordedEdit(ExploreWords.WORDS.text("saved.remove", nameOf(kept)), Root.list(study, Literals.STUDY__QUESTIONS),
				() -> study.getQuestions().remove(kept));
	}

	private static @Nullable String text(List<String> ids) {
		return ids.isEmpty() ? null : String.join(BETWEEN, ids);
	}

	private String free(String name) throws QuestionException {
		String called = name.strip();
		var names = new OwnNames(study.getQuestions().stream().map(SavedQuestions::nameOf).toList(), LONGEST);
		if (!names.isName(called)) {
			throw new QuestionException(ExploreWords.WORDS.text("saved.name", called, LONGEST));
		}
		if (names.isTaken(called)) {
			throw new QuestionException(ExploreWords.WORDS.text("saved.taken", called));
		}
		return called;
	}

	private boolean isTaken(String id) {
		return study.getQuestions().stream().anyMatch(it -> id.equals(it.getId()));
	}
}
