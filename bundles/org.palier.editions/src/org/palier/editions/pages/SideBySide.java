// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.OptionsChart;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.options.HourlyRate;
import org.palier.scenario.options.LevelShare;
import org.palier.scenario.options.Option;
import org.palier.scenario.options.Option.Effect;
import org.palier.scenario.options.Options;
import org.palier.scenario.options.TurningPoint;
import org.palier.scenario.options.TurningPoints;

/**
 * The scenarios of a study side by side with changing nothing, in the words, the table and the picture that reports, windows and the
 * command line have in common. What follows from assumptions is no forecast. Immutable.
 *
 * @param options of the study
 * @param points  values at which the choice would change, three at most
 */
public record SideBySide(Options options, List<TurningPoint> points) {

	private static final Wording WORDS = ChoiceWords.WORDS;

	/** Copies its list. */
	public SideBySide {
		points = List.copyOf(points);
	}

	/**
	 * Computes them.
	 *
	 * @param view  of the study, with its estimates
	 * @param kinds of changes at hand beside Palier’s own: a scenario with another kind is named with the reason
	 * @param tried what an hour costs in place of what the study supposes; empty for that
	 * @return empty for a study without scenarios, or without an ordered theory that has a level above its base
	 */
	public static Optional<SideBySide> of(Study study, StudyView view, ChangeKinds kinds, Optional<HourlyRate> tried, Progress progress) {
		Optional<LevelShare> share = study.getScenarios().isEmpty() ? Optional.empty() : SpokenLevel.of(study, view);
		return share.map(it -> {
			Options options = Options.of(study, view, it, kinds, tried, progress);
			return new SideBySide(options, new TurningPoints(study, view, options, kinds).all(progress));
		});
	}

	/** What holds in 80 of 100 simulations; what is not known where nothing does. */
	public Bilingual title() {
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
			return more.size() == 1 ? WORDS.text("options.title.one", more.getFirst().name(), level)
					: WORDS.text("options.title.more", more.size(), all, level);
		}
		List<Option> less = options.with(Effect.LESS);
		return less.isEmpty() ? WORDS.text("options.title.nothing", all, level) : WORDS.text("options.title.less", less.size(), all, level);
	}

	/** What the picture does not show: which option may bring nothing, and what is not known. */
	public List<Bilingual> remarks() {
		List<Bilingual> words = new ArrayList<>();
		Optional<ShareRange> today = options.today();
		if (today.isEmpty()) {
			boolean hours = options.options().stream().anyMatch(it -> it.hours().isPresent());
			words.add(WORDS.text(options.share().ofPosts() ? "options.unknown.posts" : "options.unknown.usages",
					options.levelName().within(), hours ? 1 : 0));
		} else if (!options.with(Effect.MAYBE_NOTHING).isEmpty()) {
			List<Bilingual> names = options.with(Effect.MAYBE_NOTHING).stream().map(it -> ChoiceWords.quoted(it.name())).toList();
			words.add(WORDS.text("options.maybe", names.size(), ChoiceWords.listed(names),
					ChoiceWords.range(today.get().low(), today.get().high())));
		}
		List<Bilingual> workless = options.options().stream().filter(it -> it.hours().isEmpty()).map(it -> ChoiceWords.quoted(it.name()))
				.toList();
		if (!workless.isEmpty()) {
			words.add(WORDS.text("options.workless", workless.size(), ChoiceWords.listed(workless)));
		}
		if (options.options().stream().anyMatch(it -> it.hours().isPresent() && it.cost().isEmpty())) {
			words.add(WORDS.text("options.costless"));
		}
		return words;
	}

	/** Which scenario cannot be computed, and why. */
	public List<Bilingual> refusals() {
		return options.refused().stream().map(it -> WORDS.text("options.refused", ChoiceWords.quoted(it.name()), it.reason())).toList();
	}

	/** What stands above the turning points; empty where there is none. */
	public Optional<Bilingual> heading() {
		return points.isEmpty() ? Optional.empty() : Optional.of(WORDS.text("options.points", points.size()));
	}

	/** What each brings, takes and rests on, changing nothing first. */
	public Table table() {
		return new ShownOptions(this).table();
	}

	/** The same as a picture; empty where the share of today is not known, or no option has one. */
	public Optional<OptionsChart> chart(Locale locale) {
		return new ShownOptions(this).chart(locale);
	}
}
