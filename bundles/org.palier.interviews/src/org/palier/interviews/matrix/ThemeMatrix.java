// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.interviews.matrix.PassageMatrix.Cell;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.interviews.coders.PassagesInForce.Standing;
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
 * Which passages say what of whom: codes, each with those beneath it, or themes of the grid, by interviews or by categories of agencies. To a theme
 * belong the passages with a code that stands for it, and those that answers to its questions refer to.
 *
 * @param reading of the study
 * @param coder   whose passages count; empty for all, so that what two people coded counts twice where no set says what of it holds
 * @since 0.2.0
 */
public record ThemeMatrix(CodedReading reading, Optional<Coder> coder) {

	private static final Wording WORDS = new Wording(ThemeMatrix.class, "messages");

	/** What rows are. */
	public enum Rows {
		/** Codes. */
		CODES,
		/** Themes of the grid. */
		THEMES
	}

	/** What columns are. */
	public enum Columns {
		/** Interviews. */
		INTERVIEWS,
		/** Categories of the agencies that were asked. */
		CATEGORIES
	}

	/** Fills the cells. */
	public PassageMatrix of(Rows rows, Columns columns) {
		List<Heading> left = new ArrayList<>();
		List<BiPredicate<Interview, Standing>> wanted = new ArrayList<>();
		if (rows == Rows.CODES) {
			for (Code code : reading.codes()) {
				left.add(new Heading(code.getId(), Bilingual.of(code.getName()), depth(code)));
				wanted.add((interview, passage) -> CodedReading.has(passage, code));
			}
		} else {
			for (GridTheme theme : reading.study().getThemes()) {
				left.add(new Heading(theme.getId(), Bilingual.of(theme.getName()), 0));
				wanted.add((interview, passage) -> isOf(theme, interview, passage));
			}
		}
		Map<Heading, List<Interview>> top = columns == Columns.INTERVIEWS ? byInterview() : byCategory();
		List<List<Cell>> cells = wanted.stream().map(it -> top.values().stream().map(interviews -> cell(interviews, it)).toList()).toList();
		return new PassageMatrix(left, List.copyOf(top.keySet()), cells);
	}

	/** What holds, and what answers refer to without a code. */
	private Cell cell(List<Interview> interviews, BiPredicate<Interview, Standing> wanted) {
		List<Passage> passages = new ArrayList<>();
		interviews.forEach(interview -> Stream
				.concat(reading.standing(interview).stream(),
						interview.getPassages().stream().filter(it -> it.getCodes().isEmpty()).map(it -> new Standing(it, List.of())))
				.filter(it -> coder.isEmpty() || it.passage().getCoder() == coder.get())
				.filter(it -> wanted.test(interview, it)).map(Standing::passage).sorted(Comparator.comparing(Span::of)).forEach(passages::add));
		return new Cell(passages.size(), passages);
	}

	private static int depth(Code code) {
		return code.eContainer() instanceof Code above ? depth(above) + 1 : 0;
	}

	private static boolean isOf(GridTheme theme, Interview interview, Standing standing) {
		return standing.codes().stream().anyMatch(it -> standsFor(it, theme)) || interview.getAnswers().stream()
				.anyMatch(it -> it.getPassages().contains(standing.passage()) && it.getQuestion() != null && it.getQuestion().eContainer() == theme);
	}

	private static boolean standsFor(EObject code, GridTheme theme) {
		return code instanceof Code it && (it.getTheme() == theme || it.getTheme() == null && it.eContainer() != null && standsFor(it.eContainer(), theme));
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
