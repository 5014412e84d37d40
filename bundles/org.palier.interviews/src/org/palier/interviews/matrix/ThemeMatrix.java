// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.coders.PassagesInForce.Standing;
import org.palier.interviews.coders.PassagesInForce;
import org.palier.interviews.matrix.PassageMatrix.Cell;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.Quote.Category;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Passage;

/**
 * The passages on codes or themes by interviews or categories of agencies. Rows are codes, each with those under it, or
 * themes of the grid. A theme has the passages with a code that belongs to it, and those that answers to its questions
 * refer to.
 *
 * @param reading of the study
 * @param coder   whose passages count; empty for all: what was decided between them, else passages of two people that overlap in one code
 *                are one
 */
public record ThemeMatrix(CodedReading reading, Optional<Coder> coder) {

	private static final Wording WORDS = new Wording(ThemeMatrix.class, "messages");

	/** The kind of rows. */
	public enum Rows {
		/** Codes. */
		CODES,
		/** Themes of the grid. */
		THEMES
	}

	/** The kind of columns. */
	public enum Columns {
		/** Interviews. */
		INTERVIEWS,
		/** Categories of the agencies that were asked. */
		CATEGORIES
	}

	/** Fills the cells. */
	public PassageMatrix of(Rows rows, Columns columns) {
		List<Heading> left = new ArrayList<>();
		List<Wanted> wanted = new ArrayList<>();
		if (rows == Rows.CODES) {
			for (Code code : reading.codes()) {
				left.add(new Heading(code.getId(), Bilingual.of(code.getName()), depth(code)));
				wanted.add(new Wanted((interview, passage) -> CodedReading.has(passage, code), it -> CodedReading.isBelow(it, code)));
			}
		} else {
			for (GridTheme theme : reading.study().getThemes()) {
				left.add(new Heading(theme.getId(), Bilingual.of(theme.getName()), 0));
				wanted.add(new Wanted((interview, passage) -> isOf(theme, interview, passage), it -> standsFor(it, theme)));
			}
		}
		Map<Heading, List<Interview>> top = columns == Columns.INTERVIEWS ? byInterview() : byCategory();
		List<List<Cell>> cells = wanted.stream().map(it -> top.values().stream().map(interviews -> cell(interviews, it)).toList()).toList();
		return new PassageMatrix(left, top.entrySet().stream().map(it -> told(it.getKey(), it.getValue())).toList(), cells);
	}

	/** The subject of a row. @param passage says whether it belongs to the row @param code says so of a code */
	private record Wanted(BiPredicate<Interview, Standing> passage, Predicate<Code> code) {
	}

	/** Makes a cell from the passages in force, and those without a code that answers refer to. */
	private Cell cell(List<Interview> interviews, Wanted wanted) {
		List<Passage> passages = new ArrayList<>();
		int count = 0;
		for (Interview interview : interviews) {
			List<Standing> all = counted(interview).filter(it -> wanted.passage().test(interview, it))
					.sorted(Comparator.comparing(it -> Span.of(it.passage()))).toList();
			all.forEach(it -> passages.add(it.passage()));
			count += coder.isPresent() ? all.size() : OnePassage.count(all, wanted.code());
		}
		return new Cell(count, passages);
	}

	private Stream<Standing> counted(Interview interview) {
		return Stream.concat(reading.standing(interview).stream(),
				interview.getPassages().stream().filter(it -> it.getCodes().isEmpty()).map(it -> new Standing(it, List.of())))
				.filter(it -> coder.isEmpty() || it.passage().getCoder() == coder.get());
	}

	/** The heading with how many people coded, where they are several. */
	private Heading told(Heading heading, List<Interview> interviews) {
		long coders = interviews.stream().flatMap(it -> it.getPassages().stream())
				.filter(it -> !it.getCodes().isEmpty() && !PassagesInForce.isDecision(it))
				.map(Passage::getCoder).filter(Objects::nonNull).distinct().count();
		return coder.isPresent() || coders < 2 ? heading
				: new Heading(heading.id(), WORDS.text("coders", heading.name(), coders), heading.depth());
	}

	private static int depth(Code code) {
		return code.eContainer() instanceof Code above ? depth(above) + 1 : 0;
	}

	private static boolean isOf(GridTheme theme, Interview interview, Standing standing) {
		return standing.codes().stream().anyMatch(it -> standsFor(it, theme)) || interview.getAnswers().stream()
				.anyMatch(it -> it.getPassages().contains(standing.passage()) && it.getQuestion() != null && it.getQuestion().eContainer() == theme);
	}

	private static boolean standsFor(EObject code, GridTheme theme) {
		return code instanceof Code it
				&& (it.getTheme() == theme || it.getTheme() == null && it.eContainer() != null && standsFor(it.eContainer(), theme));
	}

	private Map<Heading, List<Interview>> byInterview() {
		Map<Heading, List<Interview>> columns = new LinkedHashMap<>();
		reading.texts().keySet().forEach(it -> columns.put(new Heading(it.getId(), Bilingual.same(QuoteRules.who(it)), 0), List.of(it)));
		return columns;
	}

	private Map<Heading, List<Interview>> byCategory() {
		Map<String, Heading> headings = new TreeMap<>();
		Map<String, List<Interview>> interviews = new TreeMap<>();
		for (Interview each : reading.texts().keySet()) {
			Optional<Category> category = QuoteRules.category(each);
			String id = category.map(Category::id).orElse("");
			headings.putIfAbsent(id, new Heading(id, category.map(Category::name).orElse(WORDS.text("no_category")), 0));
			interviews.computeIfAbsent(id, it -> new ArrayList<>()).add(each);
		}
		Map<Heading, List<Interview>> columns = new LinkedHashMap<>();
		headings.forEach((id, heading) -> columns.put(heading, interviews.getOrDefault(id, List.of())));
		return columns;
	}
}
