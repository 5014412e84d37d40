// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.ChartKey;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.LevelRows;
import org.palier.pictures.Palette;
import org.palier.pictures.SharesChart.Mark;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontLevel;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.PostMonths;
import org.palier.reports.content.ReportFigure;

/**
 * Levels with their usages as a picture and as a table.
 *
 * @param profile of the posts, or of the pages
 * @param levels  base first
 * @param usages  of each level, the most frequent first, those that the picture has room for
 * @param hidden  usages that it has no room for
 */
record UsagesExhibit(StudyView view, PyramidProfile profile, List<FrontLevel> levels, List<List<Share>> usages, int hidden,
		ReportChoices choices) {

	private static final Wording WORDS = PageWords.WORDS;
	private static final int MOST = 5;
	private static final int FEWEST = 2;
	/** Letters of the author's comment that take the room of a usage of each of three levels. */
	private static final int LETTERS = 300;

	/** A usage with its share. */
	record Share(String id, Bilingual name, Mark mark) {
	}

	/** @param comment letters of the author’s comment on the page, whose room the picture leaves free */
	static UsagesExhibit of(StudyView view, PyramidProfile profile, int comment, ReportChoices choices) {
		boolean posts = profile.posts().isPresent();
		List<List<Share>> all = new ArrayList<>();
		int hidden = 0;
		int most = most(comment);
		Map<Integer, Integer> levels = levels(view, profile);
		Optional<Shares> corrected = posts ? view.estimates().of(Facet.USAGE).flatMap(it -> it.of(Domain.ALL)) : Optional.empty();
		// Of a level that is corrected no usage is shown as programs counted it.
		boolean levelsAlone = posts && corrected.isEmpty() && profile.posts().filter(it -> it.machine() > 0).isPresent();
		for (int level = 0; level < profile.theory().categories().size(); level++) {
			List<Share> here = new ArrayList<>();
			for (int usage = 0; usage < view.usages().size() && !levelsAlone; usage++) {
				Share share = corrected.isEmpty() ? counted(view, profile, usage, level)
						: levels.getOrDefault(usage, TheoryView.UNPLACED) == level ? corrected(view, usage, corrected.get()) : null;
				if (share != null) {
					here.add(share);
				}
			}
			here.sort(Comparator.comparingDouble((Share it) -> -it.mark().value()).thenComparing(it -> it.name().fr()));
			hidden += Math.max(0, here.size() - most);
			all.add(here.stream().limit(most).toList());
		}
		return new UsagesExhibit(view, profile, posts ? FrontLevel.ofPosts(view, profile) : FrontLevel.ofUsages(profile), all, hidden, choices);
	}

	/** How many usages of a level are drawn. @param comment letters of the author’s comment at the foot of the page */
	private static int most(int comment) {
		return Math.max(FEWEST, MOST - (comment + LETTERS - 1) / LETTERS);
	}

	/** The level on which most of a usage lies; of one that was not counted that on which the theory places it. */
	private static Map<Integer, Integer> levels(StudyView view, PyramidProfile profile) {
		Map<Integer, Map<Integer, Long>> counts = new HashMap<>();
		profile.tokens().stream().filter(it -> it.usage() != StudyView.NONE && it.level() != TheoryView.UNPLACED)
				.forEach(it -> counts.computeIfAbsent(it.usage(), usage -> new HashMap<>()).merge(it.level(), it.count(), Long::sum));
		Map<Integer, Integer> levels = new HashMap<>();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			Map<Integer, Long> here = counts.getOrDefault(usage, Map.of());
			int placed = profile.theory().categoryOf(usage, StudyView.NONE);
			int most = here.entrySet().stream()
					.max(Comparator.comparingLong((Map.Entry<Integer, Long> it) -> it.getValue()).thenComparing(it -> -it.getKey()))
					.map(Map.Entry::getKey).orElse(placed);
			if (most != TheoryView.UNPLACED) {
				levels.put(usage, most);
			}
		}
		return levels;
	}

	private static @Nullable Share corrected(StudyView view, int usage, Shares shares) {
		var named = view.usages().get(usage);
		Value.Estimate it = shares.codes().get(named.id());
		return it == null || it.high() <= 0 ? null
				: new Share(named.id(), named.name(), new Mark(it.corrected(), it.low(), it.high(), it.naive()));
	}

	/** A usage can lie on several levels, by platform: here is what lies on one. */
	private static @Nullable Share counted(StudyView view, PyramidProfile profile, int usage, int level) {
		var named = view.usages().get(usage);
		long count = profile.tokens().stream().filter(it -> it.usage() == usage && it.level() == level)
				.mapToLong(PyramidProfile.Token::count).sum();
		if (count == 0) {
			return null;
		}
		double share = (double) count / profile.placed();
		// counted, and not drawn: chance has no part in it
		return new Share(named.id(), named.name(), Mark.bare(share));
	}

	/** Whether it is of posts, and not of usages seen on pages. */
	boolean posts() {
		return profile.posts().isPresent();
	}

	private static Bilingual range(Mark mark) {
		return mark.hasMargin() ? PageWords.range(mark.low(), mark.high()) : Bilingual.EMPTY;
	}

	private static Mark mark(FrontLevel level) {
		return level.hasRange() ? new Mark(level.share(), level.low(), level.high(), level.alone()) : Mark.bare(level.share());
	}

	ReportFigure figure(Bilingual message) {
		Locale locale = choices.locale();
		Palette palette = choices.template().palette();
		List<LevelRows.Level> rows = new ArrayList<>();
		for (int i = levels.size() - 1; i >= 0; i--) {
			FrontLevel it = levels.get(i);
			rows.add(
					new LevelRows.Level(it.category().plainName().in(locale), it.category().meaning().in(locale),
							palette.level(levels.size() - 1 - i, levels.size(), it.category().color()), mark(it),
							FrontNumbers.percent(it).in(locale), range(mark(it)).in(locale),
							usages.get(i).stream()
									.map(usage -> new LevelRows.Usage(usage.name().in(locale), usage.mark(),
											FrontNumbers.percent(usage.mark().value()).in(locale), range(usage.mark()).in(locale)))
									.toList()));
		}
		Bilingual caption = caption();
		var chart = new LevelRows(message.in(locale), caption.in(locale), rows, keys(rows, locale));
		return new ReportFigure("usages_levels", chart.in(PageWords.WIDTH, FontMetrics.openSans(), palette, locale), caption);
	}

	private static List<ChartKey> keys(List<LevelRows.Level> rows, Locale locale) {
		List<ChartKey> keys = new ArrayList<>(List.of(new ChartKey(ChartKey.Mark.BAR, WORDS.text("key.level").in(locale))));
		List<Mark> usages = rows.stream().flatMap(it -> it.usages().stream()).map(LevelRows.Usage::mark).toList();
		if (!usages.isEmpty()) {
			double end = new LevelRows("", "", rows, List.of()).end();
			boolean margin = usages.stream().anyMatch(Mark::hasMargin);
			keys.add(new ChartKey(margin ? ChartKey.Mark.FULL_INTERVAL : ChartKey.Mark.THIN_BAR,
					WORDS.text(margin ? "key.usage.margin" : "key.usage", FrontNumbers.percent(end)).in(locale)));
		}
		if (rows.stream().anyMatch(LevelRows.Level::hasRing)) {
			keys.add(new ChartKey(ChartKey.Mark.RING, WORDS.text("key.program").in(locale)));
		}
		return keys;
	}

	/** The level with most, and how much it has. */
	Bilingual message() {
		FrontLevel most = levels.stream().max(Comparator.comparingDouble(FrontLevel::share)).orElseThrow();
		Bilingual name = most.category().plainName();
		String key = posts() ? most.hasRange() ? "usages.message.range" : "usages.message.posts" : "usages.message.pages";
		return WORDS.text(key, name, FrontNumbers.percent(most), range(mark(most)));
	}

	private Bilingual caption() {
		if (!posts()) {
			return WORDS.text("usages.caption.pages", FrontNumbers.count(profile.placed()), FrontNumbers.count(profile.coded()),
					view.name(), CensusDay.of(view));
		}
		PostCoverage own = PostCoverage.ofOwn(view.posts());
		long read = view.estimates().of(profile.theory().facet()).flatMap(it -> it.of(Domain.ALL)).stream()
				.flatMap(it -> it.codes().values().stream())
				.mapToLong(Value.Estimate::coded).max().orElse(profile.coded());
		boolean ranged = levels.stream().anyMatch(FrontLevel::hasRange);
		return WORDS.text(ranged ? "usages.caption.posts" : "usages.caption.whole", PostMonths.caption(view), FrontNumbers.count(own.posts()),
				FrontNumbers.count(read),
				view.name());
	}

	/** Levels, from top to base: the numbers of usages stand in the picture. */
	Table table() {
		List<Share> rows = new ArrayList<>();
		for (int i = levels.size() - 1; i >= 0; i--) {
			FrontLevel it = levels.get(i);
			rows.add(new Share(it.category().id(), it.category().plainName(), mark(it)));
		}
		Columns<Share> columns = Columns.<Share>of()
				.and(new Column("usage", WORDS.text("column.usage"), Type.ITEM), it -> new Value.Item(it.id(), it.name()))
				.and(new Column("share", WORDS.text("column.share.title"), Type.SHARE), it -> new Value.Share(it.mark().value()));
		if (rows.stream().anyMatch(it -> it.mark().hasMargin())) {
			columns = columns.and(new Column("low", WORDS.text("column.low"), Type.SHARE), it -> end(it, Mark::low))
					.and(new Column("high", WORDS.text("column.high"), Type.SHARE), it -> end(it, Mark::high));
		}
		return new Table("usages_numbers", WORDS.text("usages.table"), Bilingual.EMPTY, posts() ? Unit.POST : Unit.PRESENCE_USAGE,
				profile.theory().source(), columns.rows(rows), List.of());
	}

	private static Value end(Share share, ToDoubleFunction<Mark> end) {
		return share.mark().hasMargin() ? new Value.Share(end.applyAsDouble(share.mark())) : new Value.Undefined(WORDS.text("usages.no_margin"));
	}
}
