// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.DataNature;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.Fieldwork;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.MethodNotes;
import org.palier.reports.content.PostMonths;
import org.palier.reports.editions.EditionInputs;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.StudyRuns;

/**
 * The paragraph of method: frame, posts, draw, coders, agreement with its interval, decisions, programs, estimation, interviews. Each
 * sentence stands only where the study has the fact. What is said of coders comes from the report’s own section on coding, in which
 * persons are hidden where the report hides them.
 */
final class MethodsText {

	/** The section of a report on how posts were coded. */
	private static final String CODING = "coding";

	private final EditionInputs inputs;
	private final StudyView view;
	private final JournalWords words;

	MethodsText(EditionInputs inputs, JournalWords words) {
		this.inputs = inputs;
		this.view = inputs.view();
		this.words = words;
	}

	/** Its paragraphs, in order; never empty. */
	List<String> paragraphs() {
		return Stream.of(census(), coding(), counting()).map(it -> String.join(" ", it)).filter(it -> !it.isEmpty()).toList();
	}

	private List<String> census() {
		CensusTally tally = view.tally();
		int[] counted = tally.counted();
		List<String> said = new ArrayList<>();
		if (view.nature() != DataNature.OBSERVED) {
			said.add(words.name(inputs.content().warning()) + ".");
		}
		List<String> governments = view.jurisdictions().stream().map(it -> words.name(it.name())).toList();
		said.add(words.text("methods.frame", tally.agencies(counted), words.joined(governments), tally.platformsLookedAt(),
				governments.size()));
		long unchecked = IntStream.range(0, view.platforms().size()).filter(tally::isLookedAt)
				.mapToLong(it -> tally.notChecked(it, counted)).sum();
		if (view.nature() != DataNature.RECONSTRUCTED) {
			said.add(unchecked == 0 ? words.text("methods.checked")
					: words.text("methods.unchecked", unchecked, tally.agencies(counted) * tally.platformsLookedAt()));
		}
		long own = view.posts().count(it -> view.posts().isOwn(it) && !view.posts().isAgain(it));
		if (own > 0) {
			Bilingual months = PostMonths.span(view);
			said.add(months.isEmpty() ? words.text("methods.posts.undated", own) : words.text("methods.posts", own, words.name(months)));
		}
		return said;
	}

	private List<String> coding() {
		List<String> said = new ArrayList<>();
		inputs.content().sections().stream().filter(it -> it.id().equals(CODING)).flatMap(it -> it.words().stream()).map(words::name)
				.forEach(said::add);
		new MethodNotes(inputs.study(), view).coders().ifPresent(it -> said.add(words.name(it)));
		return said;
	}

	private List<String> counting() {
		List<String> said = new ArrayList<>();
		Set<String> known = StudyRuns.known(inputs.study(), view.lookBack());
		List<String> programs = inputs.study().getRuns().stream().filter(it -> known.contains(it.getId()) && "classify".equals(it.getKind()))
				.map(it -> RunKinds.OF_PALIER.of(it.getKind()).label(Objects.requireNonNullElse(it.getLabel(), it.getId())))
				.map(words::name).distinct().toList();
		if (!programs.isEmpty()) {
			said.add(words.text("methods.programs", words.joined(programs)));
		}
		Set<Bilingual> notes = view.estimates().facets().stream().map(OfFacet::notes).flatMap(List::stream)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		notes.forEach(it -> said.add(words.name(it)));
		if (inputs.choices().redacted() && !inputs.study().getInterviews().isEmpty()) {
			said.add(words.text("methods.withheld"));
		} else if (!view.fieldwork().interviews().isEmpty()) {
			said.add(words.text("methods.interviews", view.fieldwork().interviews().size()));
		}
		for (Fieldwork.SelectionView it : view.fieldwork().selections()) {
			LocalDate drawn = it.drawnOn();
			if (!it.cases().isEmpty()) {
				said.add(words.text("methods.selection", it.cases().size(), drawn == null ? "" : day(drawn), Long.toString(it.seed()),
						drawn == null ? 0 : 1));
			}
		}
		said.add(words.text("methods.palier", inputs.content().manifest().palier(), inputs.content().manifest().id()));
		return said;
	}

	private String day(LocalDate day) {
		return new Typography(words.locale()).date(day);
	}
}
