// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.explore.Measure;
import org.palier.findings.Candidate;
import org.palier.findings.CandidateVerdict;
import org.palier.findings.Candidates;
import org.palier.findings.SentenceKind;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontLacks;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;
import org.palier.study.authored.AuthoredTexts;

/**
 * The page “What do we do there?”: the levels of the first ordered theory, with the usages under each. It counts posts that people read,
 * all or a sample; without such posts it counts usages that people saw on pages. Counts by programs alone are not shown, and the page says
 * what must be read.
 */
public final class UsagesPage implements PageMaker {

	private static final String ID = "usages";
	private static final int MOST_SENTENCES = 2;
	private static final double HALF = 0.5;
	private static final Wording WORDS = PageWords.WORDS;

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		if (view.nature() == DataNature.RECONSTRUCTED) {
			return Optional.empty();
		}
		List<TheoryView> ordered = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).toList();
		Optional<PyramidProfile> posts = ordered.stream().map(it -> PyramidProfile.ofPosts(view, it)).filter(it -> it.placed() > 0).findFirst();
		Optional<PyramidProfile> pages = ordered.stream().map(it -> PyramidProfile.of(view, it)).filter(it -> it.placed() > 0).findFirst();
		boolean alone = posts.filter(it -> isAlone(view, it)).isPresent();
		Candidates candidates = Candidates.of(study, view);
		int comment = AuthoredTexts.of(study).comment(ID).typed(choices.locale()).length();
		if (posts.isPresent() && !alone && LevelEvidence.of(view, posts.get()).ofNumbers().holds()) {
			return Optional.of(shown(view, posts.get(), candidates, comment, choices, List.of()));
		}
		List<Bilingual> unread = alone ? List.of(unread(candidates)) : List.of();
		if (pages.isPresent() && LevelEvidence.of(view, pages.get()).ofNumbers().holds()) {
			return Optional.of(shown(view, pages.get(), candidates, comment, choices, unread));
		}
		if (alone) {
			return Optional.of(new ReportPage(ID, question(), WORDS.text("usages.title.alone"), unread, List.of(), List.of()));
		}
		return posts.or(() -> pages)
				.map(it -> new ReportPage(ID, question(), WORDS.text("usages.title.few"), List.of(lacks(view, it)), List.of(), List.of()));
	}

	private static Bilingual question() {
		return WORDS.text("usages.question");
	}

	/** Whether programs coded posts that no sample corrects. */
	private static boolean isAlone(StudyView view, PyramidProfile profile) {
		return view.estimates().of(profile.theory().facet()).isEmpty() && profile.posts().filter(it -> it.machine() > 0).isPresent();
	}

	/** What must be read before anything is said of posts that programs alone coded. */
	private static Bilingual unread(Candidates candidates) {
		return candidates.refused().stream().map(Candidate::verdict).filter(CandidateVerdict.Unchecked.class::isInstance)
				.map(CandidateVerdict::reason).findFirst()
				.orElseGet(() -> WORDS.text("usages.alone"));
	}

	/** How much was read, and how much is needed. */
	private static Bilingual lacks(StudyView view, PyramidProfile profile) {
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		var lacks = new FrontLacks(profile.posts().isPresent(), profile.theory().categories().stream().map(it -> it.plainName()).toList(),
				evidence);
		Optional<KeyFigure> figure = lacks.figure();
		return figure.map(it -> Bilingual.joined(List.of(it.number(), it.label(), it.detail()), " ")).orElse(Bilingual.EMPTY);
	}

	/** Where no finding holds: the level that has more than half of all, over its whole range and without the body that weighs most. */
	private static Bilingual title(StudyView view, PyramidProfile profile) {
		String of = profile.posts().isPresent() ? "posts" : "pages";
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		for (int i = 0; i < profile.theory().categories().size(); i++) {
			int level = i;
			if (evidence.of(it -> it.get(level).low() > HALF).holds()) {
				return WORDS.text("usages.title.half." + of, profile.theory().categories().get(level).plainName());
			}
		}
		return WORDS.text("usages.title.open." + of);
	}

	private static ReportPage shown(StudyView view, PyramidProfile profile, Candidates candidates, int comment, ReportChoices choices,
			List<Bilingual> more) {
		var exhibit = UsagesExhibit.of(view, profile, comment, choices);
		Measure counted = exhibit.posts() ? Measure.POSTS : Measure.USAGES;
		List<Candidate> held = candidates.held().stream().filter(it -> it.kind() == SentenceKind.SHARE
				&& it.cells().getFirst().asked().filter(query -> query.question().measure() == counted).isPresent()).toList();
		Bilingual title = held.isEmpty() ? title(view, profile) : held.getFirst().sentence();
		List<Bilingual> words = new ArrayList<>();
		held.stream().skip(1).limit(MOST_SENTENCES).map(it -> PageWords.ended(it.sentence())).forEach(words::add);
		held.stream().limit(1).map(Candidate::condition).filter(it -> !it.isEmpty()).forEach(words::add);
		if (exhibit.hidden() > 0) {
			words.add(WORDS.text("usages.hidden", exhibit.hidden()));
		}
		words.addAll(more);
		Bilingual message = held.size() > 1 ? held.get(1).sentence() : exhibit.message();
		return new ReportPage(ID, question(), title, words, List.of(exhibit.figure(message)), List.of(exhibit.table()))
				.citing(exhibit.posts() ? List.of("post_pyramid_profile", "post_usage_mix") : List.of("pyramid_profile", "usage_by_tool"));
	}
}
