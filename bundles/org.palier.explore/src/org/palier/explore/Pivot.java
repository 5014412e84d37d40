// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.explore.Answer.Cell;
import org.palier.explore.Answer.Line;
import org.palier.explore.PivotGroup.ShareRole;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;

/**
 * Puts questions to a view of a study: counts and shares of bodies, pages, usages and posts, told apart by fields on rows
 * and on columns. Each share has the number of bodies that it rests on, and is left out where a report would leave it out,
 * see {@link Coverage}. Thread-safe; an answer takes a pass over the counts of the view.
 */
public final class Pivot {

	private final StudyView view;
	private final PivotFields fields;

	/** @param view of a study, with its estimates where corrected shares are asked for */
	public Pivot(StudyView view) {
		this.view = view;
		this.fields = new PivotFields(view);
	}

	/** The view that is asked. */
	public StudyView view() {
		return view;
	}

	/** The fields that questions can name. */
	public PivotFields fields() {
		return fields;
	}

	/**
	 * Answers a question.
	 *
	 * @throws QuestionException when it cannot be put to this study: a field is gone, or does not go with what is counted
	 */
	public Answer answer(Question question) throws QuestionException {
		return new BoundQuestion(question).answer();
	}

	/** A question with its fields found. */
	private final class BoundQuestion {

		private final Question question;
		private final Measure measure;
		private final List<PivotField> rows;
		private final List<PivotField> columns;
		private final Groups ofRows;
		private final Groups ofColumns;
		/** Whether posts have several codes in two theories at once: then no sum is known. */
		private final boolean tangled;
		private final Counts counts;
		private final Listing listing;
		private final Coverages coverages;
		private final Wholes wholes;
		private final Corrections corrections;

		BoundQuestion(Question asked) throws QuestionException {
			measure = asked.measure();
			rows = found(asked.rows());
			columns = found(asked.columns());
			// A person may have named fields by words, which are others in the other language.
			question = new Question(rows.stream().map(PivotField::id).toList(), columns.stream().map(PivotField::id).toList(), measure,
					asked.showing());
			new QuestionCheck(question, rows, columns).check();
			ofRows = new Groups(rows);
			ofColumns = new Groups(columns);
			Units units = units(false);
			tangled = units.isTangled(Stream.concat(rows.stream(), columns.stream()).toList());
			counts = Counts.of(units, rows, columns, measure);
			listing = listing(false);
			coverages = new Coverages(fields, measure, rows, columns);
			corrections = new Corrections(view, rows, columns);
			wholes = measure.isOfChecked() ? new CheckedBodies(Counts.of(units(true), rows, columns, measure), listing(true), ofRows, ofColumns)
					: new SharedWholes(asked.showing(), counts, listing, ofRows, ofColumns);
		}

		private List<PivotField> found(List<String> ids) throws QuestionException {
			List<PivotField> found = new ArrayList<>();
			for (String id : ids) {
				found.add(fields.get(id, measure));
			}
			return found;
		}

		private Units units(boolean checked) {
			return measure == Measure.POSTS ? new PostUnits(fields) : new CensusUnits(fields, measure, checked);
		}

		private Listing listing(boolean checked) {
			return measure == Measure.POSTS ? new PostListing(fields) : new CensusListing(fields, measure, checked);
		}

		Answer answer() {
			List<Long> heads = counts.columns().stream().filter(this::isShown).toList();
			List<Line> lines = new ArrayList<>();
			for (long row : counts.rows()) {
				if (question.showing() != Showing.COLUMN || ofRows.isInShares(row)) {
					lines.add(line(row, heads));
				}
			}
			Optional<Line> total = rows.isEmpty() || lines.size() < 2 ? Optional.empty() : Optional.of(total(heads));
			List<Bilingual> notes = lines.isEmpty() ? List.of(nothing()) : notes();
			var told = new Answer(question, rows, columns, heads.stream().map(ofColumns::of).toList(), lines, total, notes);
			return Comparison.clearest(told).map(it -> told.noting(it)).orElse(told);
		}

		/** Why nothing is counted: the part that is looked at has nothing, or the study. */
		private Bilingual nothing() {
			Bilingual counted = measure.label();
			return view.lookBack().where().isEmpty()
					? ExploreWords.WORDS.text(measure == Measure.POSTS ? "note.nothing.posts" : "note.nothing", counted)
					: ExploreWords.WORDS.text("note.nothing.part", counted, view.lookBack().where().wording());
		}

		/** In a table of shares, a column that is in no share is hidden, unless a correction covers it. */
		private boolean isShown(long column) {
			return !question.showing().isShare() || measure.isOfChecked() || ofColumns.isInShares(column)
					|| question.showing() == Showing.CORRECTED && ofColumns.of(column).getFirst().place() == ShareRole.BESIDE;
		}

		private Line line(long row, List<Long> heads) {
			List<Listing.Some> here = ofRows.some(row);
			Coverage coverage = coverages.of(ofRows.positions(row));
			Corrections.OfLine corrected = corrections.of(ofRows.of(row), code -> counts.of(row, column(code)));
			List<Cell> cells = new ArrayList<>();
			for (long column : heads) {
				Value.Count count = count(counts.of(row, column), joined(here, ofColumns.some(column)));
				Value share = share(count, question.showing() == Showing.ROW || measure.isOfChecked() ? coverage : coverages.total(),
						wholes.of(row, column));
				cells.add(new Cell(count, share, corrected(corrected, column, coverage)));
			}
			return new Line(ofRows.of(row), read(coverage, corrected), count(counts.ofRow(row, it -> true), here), cells);
		}

		private Line total(List<Long> heads) {
			Coverage coverage = coverages.total();
			Corrections.OfLine corrected = corrections.ofAll(code -> counts.ofColumn(column(code), it -> true));
			List<Cell> cells = new ArrayList<>();
			for (long column : heads) {
				// A share of all is one of what has a place, in rows too.
				boolean some = question.showing() == Showing.ALL && !measure.isOfChecked();
				Value.Count count = some ? count(counts.ofColumn(column, ofRows::isInShares), joined(ofRows.inShares(), ofColumns.some(column)))
						: count(counts.ofColumn(column, it -> true), ofColumns.some(column));
				// In the line of all rows, the share of a column would be 100 %, so the line shows the base of that column's
				// shares.
				boolean base = question.showing() == Showing.COLUMN && !measure.isOfChecked() && !tangled;
				Value share = base ? wholes.ofTotal(column) : share(count, coverage, wholes.ofTotal(column));
				cells.add(new Cell(count, share, corrected(corrected, column, coverage)));
			}
			return new Line(List.of(), read(coverage, corrected), count(counts.ofAll(it -> true, it -> true), List.of()), cells);
		}

		private static Coverage read(Coverage coverage, Corrections.OfLine corrected) {
			// A sample tells of all posts, those without a code too.
			return corrected.isThere() ? new Coverage(coverage.bodies(), coverage.behind(), coverage.units(), coverage.units()) : coverage;
		}

		private long column(String code) {
			return columns.getFirst().position(code);
		}

		private @Nullable Value corrected(Corrections.OfLine line, long column, Coverage coverage) {
			if (question.showing() != Showing.CORRECTED) {
				return null;
			}
			// A sample tells of posts that nobody read, and not of bodies that have none here.
			return line.isThere() && !coverage.hasBodies() ? none("reason.few_bodies", coverage.behind(), coverage.bodies())
					: line.of(ofColumns.of(column).getFirst());
		}

		private Value.Count count(long number, List<Listing.Some> what) {
			return new Value.Count(number, tangled ? null : listing.of(what));
		}

		private Value share(Value.Count part, Coverage coverage, Value.Count whole) {
			if (!question.showing().isShare()) {
				return none("reason.count");
			}
			if (measure.isOfChecked() && view.tally().isListedOnly(view.tally().counted())) {
				return none("reason.listed_only");
			}
			if (tangled) {
				return none("reason.several");
			}
			if (!coverage.isEnough()) {
				return coverage.hasBodies() ? none("reason.few_units", coverage.read(), coverage.units())
						: none("reason.few_bodies", coverage.behind(), coverage.bodies());
			}
			return whole.number() == 0 ? none("reason.nothing") : new Value.Share(part, whole);
		}

		private static List<Listing.Some> joined(List<Listing.Some> some, List<Listing.Some> others) {
			return Stream.concat(some.stream(), others.stream()).toList();
		}

		private List<Bilingual> notes() {
			List<Bilingual> notes = new ArrayList<>();
			long beside = counts.ofAll(it -> true, it -> true) - counts.ofAll(ofRows::isInShares, ofColumns::isInShares);
			if (question.showing().isShare() && !measure.isOfChecked() && beside > 0) {
				notes.add(ExploreWords.WORDS.text("note.beside." + measure.id(), beside, counts.ofAll(it -> true, it -> true)));
			}
			if (measure == Measure.POSTS) {
				Stream.concat(rows.stream(), columns.stream()).flatMap(PivotField::facets).distinct()
						.forEach(it -> notes.addAll(view.estimates().notes(it)));
			}
			return notes;
		}
	}

	/** A reason why a number does not exist. */
	static Value.Undefined none(String key, Object... arguments) {
		return new Value.Undefined(ExploreWords.WORDS.text(key, arguments));
	}
}
