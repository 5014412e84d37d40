// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Adoption;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.outcome.Course;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.scenario.plan.ScenarioLayers;
import org.palier.scenario.plan.ScenarioRefusedException;

/**
 * A section for each scenario of a study, {@code scenario-ID}. It has its main numbers in words, over the years and by
 * what moves them; pyramids over those of the study; one table of its main measures, and its assumptions. An annex,
 * {@code scenario-ID-numbers}, has every number that it moves beside that of the base, with the intervals of its draws.
 * A scenario that is refused says why instead. The scenarios of one view of a study are drawn once, however many
 * reports are made of it, e.g. in two languages. The study must not be edited between them. Thread-safe.
 */
public final class ScenarioSections implements SectionSource {

	/** Ends the id of the annex of a scenario. */
	private static final String NUMBERS = "-numbers";

	private final Wording wording = ReportWords.all();
	private final List<Indicator> indicators;
	private final ChangeKinds kinds;
	/** The drawn scenarios of the last study that was reported on, in its view of then. */
	private final Map<Scenario, DrawnScenario> drawn = new IdentityHashMap<>();
	private Optional<StudyView> last = Optional.empty();

	/** @param indicators what is counted in base and scenario */
	public ScenarioSections(List<Indicator> indicators) {
		this(indicators, ChangeKinds.NONE);
	}

	/**
	 * @param indicators what is counted in base and scenario
	 * @param kinds      of changes at hand beside Palier's own
	 */
	public ScenarioSections(List<Indicator> indicators, ChangeKinds kinds) {
		this.indicators = List.copyOf(indicators);
		this.kinds = kinds;
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getScenarios().stream().flatMap(it -> Stream.of(new OfferedSection(id(it), wording.text("offer.scenario", name(it))),
				new OfferedSection(id(it) + NUMBERS, wording.text("offer.scenario.annex", name(it))))).toList();
	}

	@Override
	public SectionSource asked(LocalDate day, int fewest, Palette palette) {
		return new SectionSource() {
			@Override
			public List<OfferedSection> offered(Study study) {
				return ScenarioSections.this.offered(study);
			}

			@Override
			public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
				return ScenarioSections.this.sections(study, view, locale, palette, wanted, progress);
			}
		};
	}

	private static Bilingual name(Scenario scenario) {
		Bilingual written = Bilingual.of(scenario.getName());
		return written.isEmpty() ? Bilingual.same(scenario.getId()) : written;
	}

	private static String id(Scenario scenario) {
		return "scenario-" + scenario.getId();
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		return sections(study, view, locale, Palette.LIGHT, wanted, progress);
	}

	private List<ReportSection> sections(Study study, StudyView view, Locale locale, Palette palette, Predicate<String> wanted,
			Progress progress) {
		List<ReportSection> sections = new ArrayList<>();
		for (Scenario scenario : study.getScenarios()) {
			if (wanted.test(id(scenario)) || wanted.test(id(scenario) + NUMBERS)) {
				sections.addAll(sections(study, view, scenario, locale, palette, wanted, progress));
			}
		}
		return sections;
	}

	private List<ReportSection> sections(Study study, StudyView view, Scenario scenario, Locale locale, Palette palette,
			Predicate<String> wanted, Progress progress) {
		boolean annex = wanted.test(id(scenario) + NUMBERS);
		Bilingual name = name(scenario);
		List<Bilingual> words = new ArrayList<>();
		List<KeyFigure> headlines = new ArrayList<>();
		List<ReportFigure> figures = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		List<Table> moved = new ArrayList<>();
		try {
			DrawnScenario drawn = drawn(study, view, scenario, progress);
			moved.addAll(drawn.moved());
			var pictures = new ScenarioFigures(scenario.getId(), drawn, locale, palette);
			drawn.main().forEach(it -> words.add(message(it.subject(), it.outcome(), scenario.getYears())));
			drawn.main().forEach(it -> headlines.add(headline(scenario, name, it.subject(), it.outcome())));
			alike(scenario).ifPresent(words::add);
			if (!drawn.main().isEmpty() && scenario.getYears() > 0 && !Course.takesTime(scenario)) {
				words.add(wording.text("scenario.no_course"));
			}
			words.add(wording.text(moved.isEmpty() ? "scenario.still" : "scenario.words", drawn.draws(), Long.toString(drawn.seed()),
					annex ? wording.text("scenario.see_annex") : Bilingual.EMPTY));
			figures.addAll(pictures.charts());
			figures.addAll(pictures.pyramids());
			if (pictures.isOfSuppositionsAlone()) {
				words.add(wording.text("scenario.no_pyramid"));
			}
			if (!moved.isEmpty()) {
				tables.add(drawn.table());
			}
		} catch (ScenarioRefusedException refused) {
			words.add(wording.text("scenario.refused", refused.reason()));
		} catch (PluginFailedException broken) {
			words.add(wording.text("scenario.refused", broken.reason()));
		}
		Table assumptions = ScenarioTables.assumptions(scenario, study, view);
		tables.add(assumptions);
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection(id(scenario), wording.text("scenario.title", name), words, figures, ofScenario(tables, scenario),
				false, headlines));
		if (!moved.isEmpty()) {
			// an annex that is read alone says what its numbers rest on, too
			if (!wanted.test(id(scenario))) {
				moved.addFirst(assumptions);
			}
			sections.add(new ReportSection(id(scenario) + NUMBERS, wording.text("scenario.annex", name),
					List.of(wording.text("scenario.annex.words")), List.of(), ofScenario(moved, scenario), true));
		}
		return sections;
	}

	/** Draws, or remembers what was drawn of the same study for another language. */
	private synchronized DrawnScenario drawn(Study study, StudyView view, Scenario scenario, Progress progress)
			throws ScenarioRefusedException {
		if (last.filter(it -> it == view).isEmpty()) {
			drawn.clear();
			last = Optional.of(view);
		}
		DrawnScenario known = drawn.get(scenario);
		if (known == null) {
			known = DrawnScenario.of(study, view, scenario, kinds, indicators, progress);
			drawn.put(scenario, known);
		}
		return known;
	}

	/** That a scenario has agencies take platforms up whatever they use already, which no census shows: a choice of who wrote it. */
	private Optional<Bilingual> alike(Scenario scenario) {
		List<Bilingual> platforms = ScenarioLayers.of(scenario).map(ScenarioLayers::changes).orElse(List.of()).stream()
				.map(it -> it instanceof Adoption adoption && adoption.isIndependent() ? adoption.getPlatform() : null).filter(Objects::nonNull)
				.map(it -> Bilingual.of(it.getName())).distinct().toList();
		return platforms.isEmpty() ? Optional.empty() : Optional.of(wording.text("scenario.alike",
				Bilingual.joined(platforms, ", ")));
	}

	/** The number in one sentence. */
	private Bilingual message(Bilingual subject, Outcome outcome, double years) {
		return new Bilingual(message(subject, outcome, years, Locale.CANADA_FRENCH), message(subject, outcome, years, Locale.CANADA));
	}

	private String message(Bilingual subject, Outcome outcome, double years, Locale language) {
		var numbers = new OutcomeNumbers(language);
		return wording.text(years > 0 ? "scenario.message.years" : "scenario.message", subject, today("scenario.message.none", outcome, language),
				numbers.number(outcome.spread().median(), outcome.column()), draws("scenario.message.draws", outcome, language),
				numbers.plain(years), years)
				.in(language);
	}

	/** The number for the first page: what it is of, what it is today, and what it is worth. */
	private KeyFigure headline(Scenario scenario, Bilingual name, Bilingual subject, Outcome outcome) {
		return new KeyFigure(id(scenario) + "-" + outcome.key().indicator(),
				inBoth(it -> new OutcomeNumbers(it).number(outcome.spread().median(), outcome.column())),
				wording.text(scenario.getYears() > 0 ? "headline.scenario.years" : "headline.scenario", subject, name,
						inBoth(it -> new OutcomeNumbers(it).plain(scenario.getYears())), scenario.getYears()),
				wording.text("headline.scenario.detail", inBoth(it -> today("headline.scenario.none", outcome, it)),
				inBoth(it -> draws("headline.scenario.draws", outcome, it))));
	}

	private String today(String none, Outcome outcome, Locale language) {
		return Double.isNaN(outcome.base()) ? wording.text(none).in(language)
				: wording.text("scenario.message.base", new OutcomeNumbers(language).number(outcome.base(), outcome.column())).in(language);
	}

	/** Between what the draws lie; empty where all say the same. */
	private String draws(String key, Outcome outcome, Locale language) {
		var numbers = new OutcomeNumbers(language);
		var spread = outcome.spread();
		return spread.q10() == spread.q90() ? "" : wording.text(key, numbers.number(spread.q10(), outcome.column()),
				numbers.number(spread.q90(), outcome.column())).in(language);
	}

	private static Bilingual inBoth(Function<Locale, String> said) {
		return new Bilingual(said.apply(Locale.CANADA_FRENCH), said.apply(Locale.CANADA));
	}

	/** Two scenarios move the same indicators: the name of a table has that of its scenario. */
	private static List<Table> ofScenario(List<Table> tables, Scenario scenario) {
		return tables.stream().map(it -> new Table(scenario.getId() + "." + it.id(), it.title(), it.definition(), it.unit(), it.source(),
				it.columns(), it.rows(), it.notes())).toList();
	}
}
