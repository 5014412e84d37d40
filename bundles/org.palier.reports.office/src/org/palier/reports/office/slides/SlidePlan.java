// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.reports.content.FrontFindings;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.editions.ReportPage;

/**
 * Which slides a report has, and what stands on each: the finding of the first page, each further finding that holds, then the pages; what
 * to do comes last. What a slide has no room for stands in its notes. A page that refuses is a slide that says what is not known.
 */
final class SlidePlan {

	/** Rows and columns that can be read from the back of a room. */
	private static final int MOST_ROWS = 7;
	private static final int MOST_COLUMNS = 7;
	private static final String MEASURES = "measures";

	private final EditionInputs inputs;
	private final Locale locale;

	SlidePlan(EditionInputs inputs) {
		this.inputs = inputs;
		this.locale = inputs.locale();
	}

	/** All, in order; empty where the report has neither a first page nor pages. */
	List<Slide> slides() {
		List<Slide> slides = new ArrayList<>();
		Optional<FrontFindings> findings = inputs.content().front().flatMap(FrontPage::findings);
		inputs.content().front().ifPresent(it -> slides.add(front(it)));
		Set<String> titles = Stream
				.concat(inputs.content().front().stream().map(FrontPage::finding), inputs.pages().stream().map(ReportPage::title))
				.map(this::said).collect(Collectors.toSet());
		findings.stream().flatMap(it -> it.holding().stream()).filter(it -> !titles.contains(said(it.sentence()))).map(this::finding)
				.forEach(slides::add);
		Predicate<ReportPage> asks = it -> it.id().equals(MEASURES);
		Stream.concat(inputs.pages().stream().filter(asks.negate()), inputs.pages().stream().filter(asks)).map(this::page).forEach(slides::add);
		if (inputs.pages().stream().noneMatch(asks)) {
			findings.filter(it -> !it.advice().isEmpty()).ifPresent(it -> slides.add(advice(it.advice())));
		}
		return slides;
	}

	/**
	 * What stands at the right of each foot beside its number: the mark of data that were not observed apart, as it has a colour of its own.
	 */
	String footer() {
		return said(inputs.content().name()) + " · " + new Typography(locale).date(inputs.day());
	}

	private Slide front(FrontPage page) {
		WordBudget budget = budget(page.finding());
		Bilingual condition = page.findings().map(FrontFindings::condition).filter(it -> !it.isEmpty()).orElse(page.subject());
		List<Slide.Line> lines = new ArrayList<>();
		String beneath = budget.sentences(said(condition));
		page.sentences().stream().filter(it -> budget.takes(said(it.number()) + " " + said(it.label())))
				.forEach(it -> lines.add(new Slide.Line(said(it.number()), said(it.label()), said(it.detail()))));
		String source = budget.sentences(page.worth().stream().findFirst().map(this::said).orElse(""));
		lines.replaceAll(it -> new Slide.Line(it.number(), it.text(), budget.takes(it.detail()) ? it.detail() : ""));
		List<String> notes = new ArrayList<>();
		notes.add(said(condition));
		notes.add(said(page.subject()));
		page.sentences().forEach(it -> notes
				.add(said(it.number()) + " " + said(it.label()) + (it.detail().isEmpty() ? "" : " (" + said(it.detail()) + ")")));
		notes.add(said(page.legend()));
		page.whom().forEach(it -> notes.add(said(it)));
		page.worth().forEach(it -> notes.add(said(it)));
		page.picture().ifPresent(it -> notes.addAll(told(it)));
		return new Slide(said(page.finding()), beneath, lines, page.picture(), Optional.empty(), source, distinct(notes));
	}

	private Slide finding(FrontFindings.Holding finding) {
		WordBudget budget = budget(finding.sentence());
		String condition = budget.sentences(said(finding.picture().map(ReportFigure::source).orElse(finding.condition())));
		List<String> notes = new ArrayList<>(List.of(said(finding.condition())));
		finding.picture().ifPresent(it -> notes.addAll(told(it)));
		List<Slide.Line> lines = condition.isEmpty() || finding.picture().isPresent() ? List.of() : List.of(new Slide.Line("", condition, ""));
		return new Slide(said(finding.sentence()), lines.isEmpty() ? condition : "", lines, finding.picture(), Optional.empty(), "",
				distinct(notes));
	}

	private Slide page(ReportPage page) {
		WordBudget budget = budget(page.title());
		Optional<ReportFigure> figure = page.figures().stream().findFirst();
		String caption = figure.map(it -> said(it.source())).filter(it -> !it.isEmpty()).orElse(said(page.question()));
		Optional<Table> table = page.tables().stream().findFirst().map(Table::told).map(this::withValues)
				.filter(it -> figure.isEmpty() && it.rows().size() <= MOST_ROWS && it.columns().size() <= MOST_COLUMNS && budget.takes(words(it)));
		String beneath = budget.sentences(caption);
		List<Slide.Line> lines = page.words().stream().map(it -> budget.sentences(said(it))).filter(it -> !it.isEmpty())
				.map(it -> new Slide.Line("", it, "")).toList();
		List<String> notes = new ArrayList<>();
		notes.add(said(page.question()));
		page.words().forEach(it -> notes.add(said(it)));
		page.figures().forEach(it -> notes.addAll(told(it)));
		page.tables().stream().map(Table::told).forEach(it -> {
			notes.add(SlideWords.WORDS.text("notes.numbers", it.title()).in(locale));
			IntStream.range(0, it.rows().size()).forEach(row -> notes.add(SlideWords.row(it, row, locale)));
			it.notes().forEach(note -> notes.add(said(note)));
			notes.add(it.source());
		});
		return new Slide(said(page.title()), beneath, lines, figure, table, "", distinct(notes));
	}

	private Slide advice(List<Bilingual> advice) {
		Bilingual title = SlideWords.WORDS.text("what");
		WordBudget budget = budget(title);
		List<Slide.Line> lines = advice.stream().map(this::said).filter(budget::takes).map(it -> new Slide.Line("", it, "")).toList();
		return new Slide(said(title), "", lines, Optional.empty(), Optional.empty(), "", advice.stream().map(this::said).toList());
	}

	/** What is left beside title and foot. */
	private WordBudget budget(Bilingual title) {
		var budget = new WordBudget();
		budget.always(said(title));
		budget.always(footer() + " " + said(inputs.content().warning()) + " 1");
		return budget;
	}

	/** A table without the columns that have no value in any row: they say nothing to a room. */
	private Table withValues(Table table) {
		int[] kept = IntStream.range(0, table.columns().size())
				.filter(column -> table.rows().stream().anyMatch(it -> !SlideWords.cell(it.get(column), locale).equals(SlideWords.NOTHING))).toArray();
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(),
				IntStream.of(kept).mapToObj(table.columns()::get).toList(),
				table.rows().stream().map(it -> IntStream.of(kept).mapToObj(it::get).toList()).toList(), table.notes());
	}

	private String words(Table table) {
		return Stream.concat(table.columns().stream().map(it -> said(it.title())),
				table.rows().stream().flatMap(List::stream).map(it -> SlideWords.cell(it, locale))).collect(Collectors.joining(" "));
	}

	private List<String> told(ReportFigure figure) {
		return List.of(SlideWords.WORDS.text("notes.picture", figure.drawing().alt()).in(locale), said(figure.source()));
	}

	private static List<String> distinct(List<String> notes) {
		return notes.stream().filter(it -> !it.isBlank()).distinct().toList();
	}

	private String said(Bilingual text) {
		return text.in(locale);
	}
}
