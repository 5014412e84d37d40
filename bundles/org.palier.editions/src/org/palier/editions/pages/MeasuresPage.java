// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.analysis.Analysis;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationCount;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;

/**
 * The page of measures: who does what next, the state of earlier recommendations, and the decision that is asked for. The page invents no
 * recommendation. Without any it says how one is made. A recommendation without an owner, a date or a sign is counted and not printed.
 */
public final class MeasuresPage implements PageMaker {

	private static final Wording WORDS = ChoiceWords.WORDS;

	private final Analysis analysis;

	/** @param analysis with the indicators at hand: the sign of a recommendation may be a number of theirs */
	public MeasuresPage(Analysis analysis) {
		this.analysis = analysis;
	}

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		LocalDate today = LocalDate.ofInstant(content.manifest().at(), ZoneOffset.UTC);
		List<FollowedRecommendation> all = FollowedRecommendation.of(RecommendationView.all(study), StudyNumbers.of(analysis, view), today);
		List<FollowedRecommendation> printed = all.stream()
				.filter(it -> it.recommendation().dates().isOpen() && it.recommendation().lacks().isEmpty()).toList();
		List<Bilingual> words = new ArrayList<>();
		if (all.isEmpty()) {
			words.add(WORDS.text("measures.how"));
		}
		became(all).ifPresent(words::add);
		dropped(all).ifPresent(words::add);
		lacking(all).ifPresent(words::add);
		List<Table> tables = new ArrayList<>();
		var measures = new MeasureTables(printed);
		if (!printed.isEmpty()) {
			tables.add(measures.measures());
		}
		progress.checkCancelled();
		var surer = new SurerTable(study, view);
		surer.sentence().ifPresent(words::add);
		surer.table().ifPresent(tables::add);
		new Decision(study, printed).table().ifPresent(tables::add);
		return Optional.of(new ReportPage("measures", WORDS.text("measures.question"), title(all, printed), words, List.of(), tables));
	}

	private static Bilingual title(List<FollowedRecommendation> all, List<FollowedRecommendation> printed) {
		if (all.isEmpty()) {
			return WORDS.text("measures.title.none");
		}
		if (printed.isEmpty()) {
			return WORDS.text(all.stream().anyMatch(it -> it.recommendation().dates().isOpen()) ? "measures.title.lacking" : "measures.title.ended");
		}
		long owners = printed.stream().map(it -> it.recommendation().owner()).distinct().count();
		LocalDate first = printed.stream().map(it -> it.recommendation().due()).filter(Objects::nonNull).min(LocalDate::compareTo).orElseThrow();
		return WORDS.text("measures.title", printed.size(), owners, ChoiceWords.day(first));
	}

	/** What became of those that were decided and not dropped, and what is left of them; empty where there are none. */
	private static Optional<Bilingual> became(List<FollowedRecommendation> all) {
		List<FollowedRecommendation> earlier = all.stream().filter(it -> it.recommendation().dates().state() != RecommendationState.PROPOSED)
				.filter(it -> it.recommendation().dates().state() != RecommendationState.DROPPED).toList();
		if (earlier.isEmpty()) {
			return Optional.empty();
		}
		var count = new RecommendationCount(earlier);
		List<Bilingual> left = earlier.stream().filter(it -> it.recommendation().dates().state() != RecommendationState.DONE)
				.map(it -> WORDS.text("measures.left", ChoiceWords.quoted(it.recommendation().text()), it.stateWord())).toList();
		return Optional.of(left.isEmpty() ? WORDS.text("measures.became.all", earlier.size())
				: WORDS.text("measures.became", count.in(RecommendationState.DONE), earlier.size(), ChoiceWords.listed(left)));
	}

	/** What nobody will do any more; empty where nothing was dropped. */
	private static Optional<Bilingual> dropped(List<FollowedRecommendation> all) {
		List<Bilingual> dropped = all.stream().filter(it -> it.recommendation().dates().state() == RecommendationState.DROPPED)
				.map(it -> ChoiceWords.quoted(it.recommendation().text())).toList();
		return dropped.isEmpty() ? Optional.empty() : Optional.of(WORDS.text("measures.dropped", ChoiceWords.listed(dropped)));
	}

	private static Optional<Bilingual> lacking(List<FollowedRecommendation> all) {
		long lacking = all.stream().filter(it -> it.recommendation().dates().isOpen() && !it.recommendation().lacks().isEmpty()).count();
		return lacking == 0 ? Optional.empty() : Optional.of(WORDS.text("measures.lacking", lacking));
	}
}
