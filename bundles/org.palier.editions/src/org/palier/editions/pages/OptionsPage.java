// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.claims.Span;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.options.LevelShare;
import org.palier.scenario.options.Option;
import org.palier.scenario.options.Option.Effect;
import org.palier.scenario.options.Options;
import org.palier.scenario.options.TurningPoint;
import org.palier.scenario.options.TurningPoints;

/**
 * What could be done: the scenarios of the study beside changing nothing, and from when the choice would be another. What follows from assumptions is
 * no forecast, and the page says so.
 */
public final class OptionsPage implements PageMaker {

	private static final Wording WORDS = ChoiceWords.WORDS;

	private final ChangeKinds kinds;

	/** @param kinds of changes at hand beside Palier’s own: a scenario with another kind is named with the reason */
	public OptionsPage(ChangeKinds kinds) {
		this.kinds = kinds;
	}

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		Optional<LevelShare> share = study.getScenarios().isEmpty() ? Optional.empty() : SpokenLevel.of(study, view);
		return share.map(it -> {
			Options options = Options.of(study, view, it, kinds, progress);
			List<TurningPoint> points = new TurningPoints(study, view, options, kinds).all(progress);
			return page(options, points, choices);
		});
	}

	private static ReportPage page(Options options, List<TurningPoint> points, ReportChoices choices) {
		var shown = new ShownOptions(options);
		List<ReportFigure> figures = new ArrayList<>();
		shown.picture(choices.locale(), choices.template().palette()).map(it -> new ReportFigure("options", it,
				WORDS.text("options.source"))).ifPresent(figures::add);
		return new ReportPage("options", WORDS.text("options.question"), title(options), words(options, points), figures,
				options.options().isEmpty() ? List.of() : List.of(shown.table()));
	}

	/** What holds in 80 of 100 simulations; what is not known where nothing does. */
	static Bilingual title(Options options) {
		List<Option> more = options.with(Effect.MORE);
		int all = options.options().size();
		Bilingual level = options.levelName().within();
		if (all == 0) {
			return WORDS.text("options.title.none");
		}
		if (options.today().isEmpty()) {
			return WORDS.text("options.title.unknown", level);
		}
		if (!more.isEmpty()) {
			return more.size() == 1 ? WORDS.text("options.title.one", more.getFirst().name(), level) : WORDS.text("options.title.more", more.size(), all, level);
		}
		List<Option> less = options.with(Effect.LESS);
		return less.isEmpty() ? WORDS.text("options.title.nothing", all, level) : WORDS.text("options.title.less", less.size(), all, level);
	}

	private static List<Bilingual> words(Options options, List<TurningPoint> points) {
		List<Bilingual> words = new ArrayList<>();
		Optional<Span> today = options.today();
		if (today.isEmpty()) {
			boolean hours = options.options().stream().anyMatch(it -> it.hours().isPresent());
			words.add(WORDS.text(options.share().ofPosts() ? "options.unknown.posts" : "options.unknown.usages", options.levelName().within(), hours ? 1 : 0));
		} else if (!options.with(Effect.MAYBE_NOTHING).isEmpty()) {
			List<Bilingual> names = options.with(Effect.MAYBE_NOTHING).stream().map(it -> ChoiceWords.quoted(it.name())).toList();
			words.add(WORDS.text("options.maybe", names.size(), ChoiceWords.listed(names), ChoiceWords.range(today.get().low(), today.get().high())));
		}
		List<Bilingual> workless = options.options().stream().filter(it -> it.hours().isEmpty()).map(it -> ChoiceWords.quoted(it.name())).toList();
		if (!workless.isEmpty()) {
			words.add(WORDS.text("options.workless", workless.size(), ChoiceWords.listed(workless)));
		}
		if (options.options().stream().anyMatch(it -> it.hours().isPresent() && it.cost().isEmpty())) {
			words.add(WORDS.text("options.costless"));
		}
		if (!points.isEmpty()) {
			words.add(WORDS.text("options.points", points.size()));
			points.stream().map(TurningPoint::sentence).forEach(words::add);
		}
		options.refused().stream().map(it -> WORDS.text("options.refused", ChoiceWords.quoted(it.name()), it.reason())).forEach(words::add);
		return words;
	}
}
