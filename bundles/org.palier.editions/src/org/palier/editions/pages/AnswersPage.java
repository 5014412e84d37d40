// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.claims.Standing;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.PostMonths;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;

/**
 * The page “Do we answer?”: one hundred questions by the time that they waited, and the bodies that are asked most. There is no page where
 * nobody asked anything, and no total over several governments.
 */
public final class AnswersPage implements PageMaker {

	private static final String ID = "answers";
	/** Of fewer questions nobody should make a headline. */
	private static final int FEWEST = 10;
	private static final double HALF = 0.5;
	private static final Wording WORDS = PageWords.WORDS;

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		if (view.nature() == DataNature.RECONSTRUCTED || view.posts().isEmpty()) {
			return Optional.empty();
		}
		List<Wait> waits = view.ask(new Waits()).stream().filter(it -> it.agency() >= 0).toList();
		if (waits.isEmpty()) {
			return Optional.empty();
		}
		long governments = waits.stream().map(it -> view.agencies().get(it.agency()).jurisdiction()).distinct().count();
		var all = new Answered(waits);
		List<List<Wait>> bodies = Answered.byBody(waits);
		ClaimEvidence evidence = evidence(view, all, bodies);
		if (all.asked() < FEWEST) {
			return Optional.of(new ReportPage(ID, question(), WORDS.text("answers.few", all.asked()),
					List.of(WORDS.text("answers.few.need", FEWEST)), List.of(), List.of()));
		}
		var exhibit = new AnswersExhibit(view, all, bodies, choices);
		List<ReportFigure> figures = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		List<Bilingual> words = new ArrayList<>();
		boolean told = governments < 2 && evidence.ofNumbers().holds();
		if (told) {
			figures.add(exhibit.hundred(PostMonths.caption(view)));
			words.add(WORDS.text("answers.counted", FrontNumbers.count(all.ever()), FrontNumbers.count(all.asked()), all.ever()));
			all.median().ifPresentOrElse(it -> words.add(WORDS.text("answers.median", PageWords.wait(it))),
					() -> words.add(WORDS.text("answers.median.none")));
		} else if (governments < 2) {
			words.add(lacks(evidence.ofNumbers()));
		}
		words.add(WORDS.text("answers.watched"));
		if (governments > 1) {
			new WaitsExhibit(view, waits, choices).figure(PostMonths.caption(view)).ifPresent(figures::add);
		}
		if (exhibit.hasBodies()) {
			figures.add(exhibit.asked(PostMonths.caption(view)));
			tables.add(exhibit.table());
		}
		Bilingual title = governments > 1 ? WORDS.text("answers.title.several", FrontNumbers.count(all.asked())) : told ? title(all, evidence)
				: WORDS.text("answers.title.unknown");
		return Optional.of(new ReportPage(ID, question(), title, words, figures, tables).citing(List.of("questions_answered", "reply_ratio")));
	}

	private static Bilingual question() {
		return WORDS.text("answers.question");
	}

	/** What holds over the whole range, and without the body that is asked most. */
	private static Bilingual title(Answered all, ClaimEvidence evidence) {
		if (evidence.of(it -> it.getFirst().high() < HALF).holds()) {
			return WORDS.text("answers.title.never");
		}
		if (evidence.of(it -> it.getFirst().low() > HALF).holds()) {
			return WORDS.text("answers.title.most");
		}
		return WORDS.text("answers.title.count", FrontNumbers.count(all.ever()), FrontNumbers.count(all.asked()));
	}

	private static Bilingual lacks(Standing standing) {
		return switch (standing) {
		case Standing.TooLittleRead it ->
			WORDS.text("answers.lacks.bodies", it.coverage().behind(), it.coverage().bodies(), it.coverage().bodiesNeeded());
		case Standing.RestsOnOneBody it -> WORDS.text("answers.lacks.one", FrontNumbers.percent(it.body().weight()));
		case Standing.Holds it -> Bilingual.EMPTY;
		case Standing.Crosses it -> Bilingual.EMPTY;
		};
	}

	/** On what the share answered rests: bodies with a page are concerned, those that were asked are behind it. */
	private static ClaimEvidence evidence(StudyView view, Answered all, List<List<Wait>> bodies) {
		long concerned = IntStream.range(0, view.agencies().size()).filter(it -> view.isCounted(it) && view.presences(it) > 0).count();
		var coverage = Coverage.ofBodies(Math.max(concerned, bodies.size()), bodies.size());
		Optional<Heaviest> heaviest = bodies.size() < 2 ? Optional.empty() : Optional.of(bodies.getFirst()).map(most -> {
			long others = all.asked() - most.size();
			long answered = all.ever() - new Answered(most).ever();
			return new Heaviest((double) most.size() / all.asked(), List.of(ShareRange.exact((double) answered / others)));
		});
		return new ClaimEvidence(coverage, List.of(all.share(all.ever())), heaviest);
	}
}
