// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

import org.palier.explore.Pivot;
import org.palier.explore.PivotFields;
import org.palier.explore.Showing;
import org.palier.findings.Candidate;
import org.palier.findings.Candidates;
import org.palier.findings.SentenceKind;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.PostMonths;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.editions.ReportPage;

/**
 * The page “Where are we, beside others?”: governments beside each other, or the categories of the only government of the study. There is
 * no value for several governments together. It counts posts where people read enough of them; otherwise it counts bodies with a page,
 * which a census knows without a margin.
 */
public final class StandingPage implements PageMaker {

	/** Of the page. */
	static final String ID = "standing";
	private static final int MOST_SENTENCES = 2;
	/** More rows than a page has room for. */
	static final int MOST_ROWS = 15;
	private static final Wording WORDS = PageWords.WORDS;

	@Override
	public Optional<ReportPage> page(Study study, StudyView view, ReportContent content, ReportChoices choices, Progress progress) {
		var pivot = new Pivot(view);
		List<Group> governments = Group.byPresence(pivot, PivotFields.GOVERNMENT);
		boolean several = governments.size() > 1;
		if (view.nature() == DataNature.RECONSTRUCTED) {
			return several ? Optional.of(asPublished(view, governments, choices)) : Optional.empty();
		}
		String field = several ? PivotFields.GOVERNMENT : PivotFields.CATEGORY;
		Candidates candidates = Candidates.of(study, view);
		Optional<ReportPage> posts = ofPosts(view, pivot, field, candidates, choices);
		if (posts.isPresent()) {
			return posts;
		}
		List<Group> groups = several ? governments : Group.byPresence(pivot, field);
		return groups.size() < 2 ? Optional.empty() : Optional.of(ofPresences(view, field, groups, candidates, choices));
	}

	/** Empty where people read too little of the posts of every group. */
	private static Optional<ReportPage> ofPosts(StudyView view, Pivot pivot, String field, Candidates candidates, ReportChoices choices) {
		Optional<TheoryView> ordered = view.theories().stream().filter(it -> it.ordered() && it.categories().size() > 1).findFirst();
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		if (ordered.isEmpty() || own.posts() == 0) {
			return Optional.empty();
		}
		TheoryView theory = ordered.get();
		boolean corrected = view.estimates().of(theory.facet()).isPresent();
		if (!corrected && (own.machine() > 0 || own.human() == 0)) {
			return Optional.empty();
		}
		List<Candidate> held = of(candidates.held(), SentenceKind.GROUPS, field);
		// The level of the clearest difference; without one the first above the base: that is what most ask for.
		String level = held.isEmpty() ? theory.categories().get(1).id() : level(held.getFirst());
		List<Group> groups = Group.byPosts(pivot, field, theory, level, corrected ? Showing.CORRECTED : Showing.ROW);
		if (groups.size() < 2 || groups.stream().allMatch(it -> it.share().isEmpty())) {
			return Optional.empty();
		}
		Bilingual name = theory.categories().stream().filter(it -> it.id().equals(level)).findFirst().orElseThrow().plainName();
		long read = groups.stream().mapToLong(Group::read).sum();
		Bilingual caption = WORDS.text("standing.caption.posts", name, PostMonths.caption(view), FrontNumbers.count(own.posts()),
				FrontNumbers.count(read), view.name());
		return Optional.of(page(field, groups, true, WORDS.text("standing.measure.posts", name), caption,
				held.stream().filter(it -> level(it).equals(level)).toList(),
				of(candidates.refused(), SentenceKind.GROUPS, field).stream().filter(it -> level(it).equals(level)).toList(), choices));
	}

	private static ReportPage ofPresences(StudyView view, String field, List<Group> groups, Candidates candidates, ReportChoices choices) {
		Bilingual caption = WORDS.text("standing.caption.bodies", FrontNumbers.count(groups.stream().mapToLong(Group::checked).sum()),
				view.name(), CensusDay.of(view));
		return page(field, groups, false, WORDS.text("standing.measure.bodies"), caption, of(candidates.held(), SentenceKind.PRESENCE, field),
				of(candidates.refused(), SentenceKind.PRESENCE, field), choices);
	}

	/** The shares that a publication gives, without counts, which are made up, and without a conclusion, which would rest on them. */
	private static ReportPage asPublished(StudyView view, List<Group> governments, ReportChoices choices) {
		List<Group> shares = governments.stream().limit(MOST_ROWS).map(it -> new Group(it.id(), it.name(), it.share(), 0, 0, 0)).toList();
		Bilingual measure = WORDS.text("standing.measure.bodies");
		var exhibit = new StandingExhibit(PivotFields.GOVERNMENT, shares, false, measure);
		return new ReportPage(ID, WORDS.text("standing.question"), WORDS.text("standing.title.reconstructed"),
				List.of(WORDS.text("standing.reconstructed")),
				List.of(exhibit.figure(measure, WORDS.text("standing.caption.reconstructed", view.name()), choices)), List.of(exhibit.table()))
				.citing(List.of("penetration"));
	}

	/** Those that compare the groups of a field. */
	private static List<Candidate> of(List<Candidate> candidates, SentenceKind kind, String field) {
		return candidates.stream().filter(it -> it.kind() == kind && it.cells().size() == 2
				&& it.cells().getFirst().asked().filter(query -> query.question().rows().equals(List.of(field))).isPresent()).toList();
	}

	private static String level(Candidate candidate) {
		return candidate.cells().getFirst().asked().map(it -> it.column().getFirst()).orElseThrow();
	}

	/** The shares from the smallest to the largest, where no difference between them holds. @param measure what is said where none is known */
	private static Bilingual spread(List<Group> groups, Bilingual measure) {
		List<Group> known = groups.stream().filter(it -> it.share().isPresent()).toList();
		if (known.isEmpty()) {
			return measure;
		}
		DoubleSummaryStatistics shares = known.stream().flatMap(it -> it.share().stream()).mapToDouble(it -> it.value()).summaryStatistics();
		Bilingual least = FrontNumbers.percent(shares.getMin());
		Bilingual most = FrontNumbers.percent(shares.getMax());
		return known.size() == 1 ? WORDS.text("standing.spread.one", known.getFirst().name(), most)
				: WORDS.text(least.equals(most) ? "standing.spread.same" : "standing.spread", least, most);
	}

	private static ReportPage page(String field, List<Group> all, boolean posts, Bilingual measure, Bilingual caption, List<Candidate> held,
			List<Candidate> refused, ReportChoices choices) {
		List<Group> groups = all.stream().limit(MOST_ROWS).toList();
		long shown = groups.stream().filter(it -> it.share().isPresent()).count();
		Bilingual title = !held.isEmpty() ? held.getFirst().sentence() : WORDS.text((shown < 2 ? "standing.unknown." : posts ? "standing.open."
				: "standing.open.bodies.") + field);
		List<Bilingual> words = new ArrayList<>();
		held.stream().skip(1).limit(MOST_SENTENCES).map(it -> PageWords.ended(it.sentence())).forEach(words::add);
		if (!held.isEmpty()) {
			words.add(held.getFirst().condition());
		}
		int compared = posts ? held.size() + refused.size() : (int) (shown * (shown - 1) / 2);
		if (!held.isEmpty() && held.size() < compared) {
			words.add(WORDS.text(posts ? "standing.rest" : "standing.rest.bodies", compared - held.size()));
		} else if (held.isEmpty() && shown > 1 && !posts) {
			words.add(WORDS.text("standing.small"));
		} else if (held.isEmpty() && shown > 1) {
			refused.stream().map(it -> it.verdict().reason()).filter(it -> !it.isEmpty()).limit(1).forEach(words::add);
		}
		Bilingual few = Bilingual.joined(groups.stream().filter(it -> it.share().isEmpty()).map(Group::name).toList(), ", ");
		if (!few.isEmpty()) {
			words.add(WORDS.text(posts ? "standing.few.posts" : "standing.few.bodies", few));
		}
		if (all.size() > groups.size()) {
			words.add(WORDS.text("standing.more", all.size() - groups.size()));
		}
		Bilingual message = compared == 0 || held.isEmpty() ? spread(groups, measure) : WORDS.text("standing.message", held.size(), compared);
		var exhibit = new StandingExhibit(field, groups, posts, measure);
		List<ReportFigure> figures = shown == 0 ? List.of() : List.of(exhibit.figure(message, caption, choices));
		List<Table> tables = shown == 0 ? List.of() : List.of(exhibit.table());
		return new ReportPage(ID, WORDS.text("standing.question"), title, words, figures, tables)
				.citing(posts ? List.of("post_pyramid_profile", "post_level_difference") : List.of("penetration", "penetration_difference"));
	}
}
