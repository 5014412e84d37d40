// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.options.TurningPoint;

/**
 * The page of options: the scenarios of the study beside changing nothing, and the values at which the choice would change. Results of
 * assumptions are no forecast, and the page says so.
 */
public final class OptionsPage implements PageMaker {

	private static final double WIDTH = 656;
	private static final Wording WORDS = ChoiceWords.WORDS;

	private final ChangeKinds kinds;

	/** @param kinds of changes at hand beside Palier’s own: a scenario with another kind is named with the reason */
	public OptionsPage(ChangeKinds kinds) {
		this.kinds = kinds;
	}

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		return SideBySide.of(study, view, kinds, Optional.empty(), progress).map(it -> page(it, choices).citing(study.getScenarios().stream()
				// what each changes, and what it supposes
				.flatMap(scenario -> Stream.of(scenario.getId() + ".main", scenario.getId() + ".assumptions")).toList()));
	}

	private static ReportPage page(SideBySide shown, ReportChoices choices) {
		List<ReportFigure> figures = new ArrayList<>();
		shown.chart(choices.locale())
				.map(it -> it.in(WIDTH, FontMetrics.openSans(), choices.template().palette(), choices.locale()))
				.ifPresent(it -> figures.add(new ReportFigure("options", it, WORDS.text("options.source"))));
		List<Bilingual> words = new ArrayList<>(shown.remarks());
		shown.heading().ifPresent(words::add);
		shown.points().stream().map(TurningPoint::sentence).forEach(words::add);
		words.addAll(shown.refusals());
		return new ReportPage("options", WORDS.text("options.question"), shown.title(), words, figures,
				shown.options().options().isEmpty() ? List.of() : List.of(shown.table()));
	}
}
