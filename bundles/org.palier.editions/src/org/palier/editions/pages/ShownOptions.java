// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ShareRange;
import org.palier.pictures.OptionsChart;
import org.palier.pictures.OptionsChart.Heads;
import org.palier.pictures.OptionsChart.Row;
import org.palier.scenario.options.Option;
import org.palier.scenario.options.Option.Effect;
import org.palier.scenario.options.Options;
import org.palier.statistics.summary.Spread;

/** Options as a picture and as a table, changing nothing first. */
final class ShownOptions {

	private static final Wording WORDS = ChoiceWords.WORDS;

	private final SideBySide shown;
	private final Options options;

	ShownOptions(SideBySide shown) {
		this.shown = shown;
		this.options = shown.options();
	}

	/** Empty where the share of today is not known, or no option has one. */
	Optional<OptionsChart> chart(Locale locale) {
		if (options.options().stream().allMatch(it -> it.share().isEmpty())) {
			return Optional.empty();
		}
		return options.today().map(today -> {
			boolean costs = options.options().stream().anyMatch(it -> it.cost().isPresent());
			List<Row> rows = new ArrayList<>();
			rows.add(new Row(WORDS.text("options.unchanged").in(locale), today.value(), today.low(), today.high(), false, "0",
					WORDS.text("cost", Bilingual.same("0")).in(locale)));
			options.options().forEach(it -> rows.add(row(it, locale)));
			var heads = new Heads(WORDS.text(kind("options.head.share"), options.levelName().within()).in(locale),
					WORDS.text("options.head.hours").in(locale), costs ? WORDS.text("options.head.cost").in(locale) : "",
					WORDS.text("options.head.today").in(locale));
			return new OptionsChart(shown.title().in(locale), subject(today).in(locale), heads, today.low(), today.high(), rows);
		});
	}

	private Bilingual subject(ShareRange today) {
		return WORDS.text(kind("options.subject"), options.levelName().within(), options.bodies(),
				ChoiceWords.both(it -> it.count(options.units())), ChoiceWords.range(today.low(), today.high()));
	}

	private String kind(String key) {
		return key + (options.share().ofPosts() ? ".posts" : ".usages");
	}

	private static Row row(Option it, Locale locale) {
		String hours = it.hours().map(hoursOf -> ChoiceWords.hours(hoursOf.median()).in(locale)).orElse("–");
		String cost = it.cost().map(costOf -> ChoiceWords.cost(costOf).in(locale)).orElse("–");
		return it.share().map(share -> new Row(it.name().in(locale), share.median(), share.q10(), share.q90(),
				it.effect() == Effect.MORE || it.effect() == Effect.LESS, hours, cost))
				.orElseGet(() -> new Row(it.name().in(locale), Double.NaN, Double.NaN, Double.NaN, false, hours, cost));
	}

	/** What each brings, takes and rests on. */
	Table table() {
		List<Column> columns = List.of(new Column("option", WORDS.text("column.option"), Column.Type.ITEM),
				ChoiceWords.column("share", Form.WORDS), ChoiceWords.column("effect", Form.WORDS), ChoiceWords.column("hours", Form.WORDS),
				ChoiceWords.column("cost", Form.WORDS), ChoiceWords.column("rests", Form.WORDS));
		List<List<Value>> rows = new ArrayList<>();
		rows.add(List.of(new Value.Item("unchanged", WORDS.text("options.unchanged")),
				ChoiceWords.words(options.today().map(ShownOptions::share).orElse(Bilingual.EMPTY)), ChoiceWords.NONE,
				ChoiceWords.words(Bilingual.same("0")), ChoiceWords.words(WORDS.text("cost", Bilingual.same("0"))),
				ChoiceWords.words(observed())));
		options.options().forEach(it -> rows.add(List.of(new Value.Item(it.id(), it.name()),
				ChoiceWords.words(it.share().map(ShownOptions::share).orElse(Bilingual.EMPTY)),
				ChoiceWords.words(WORDS.text("effect." + it.effect().name().toLowerCase(Locale.ROOT))),
				ChoiceWords.words(it.hours().map(ShownOptions::hours).orElse(Bilingual.EMPTY)),
				ChoiceWords.words(it.cost().map(ChoiceWords::cost).orElse(Bilingual.EMPTY)), ChoiceWords.words(it.restsOn()))));
		// A column that has a value in no option says nothing; words above the table say why.
		int[] kept = IntStream.range(0, columns.size())
				.filter(it -> it == 0 || rows.stream().skip(1).anyMatch(row -> !row.get(it).equals(ChoiceWords.NONE))).toArray();
		return new Table("options", WORDS.text("options.table"),
				WORDS.text(kind("options.definition"), options.levelName().within(), Options.DRAWS),
				Unit.ASSUMPTION, "", IntStream.of(kept).mapToObj(columns::get).toList(),
				rows.stream().map(row -> IntStream.of(kept).mapToObj(row::get).toList())
				.toList(), List.of());
	}

	private Bilingual observed() {
		return options.bodies() == 0 ? WORDS.text("options.observed.none")
				: WORDS.text(kind("options.observed"), ChoiceWords.both(it -> it.count(options.units())), options.bodies());
	}

	private static Bilingual share(ShareRange it) {
		return it.low() == it.high() ? ChoiceWords.percent(it.value())
				: WORDS.text("value.range", ChoiceWords.percent(it.value()), ChoiceWords.range(it.low(), it.high()));
	}

	private static Bilingual share(Spread it) {
		return it.isCertain() ? ChoiceWords.percent(it.median())
				: WORDS.text("value.range", ChoiceWords.percent(it.median()), ChoiceWords.range(it.q10(), it.q90()));
	}

	private static Bilingual hours(Spread it) {
		return it.isCertain() ? ChoiceWords.hours(it.median())
				: WORDS.text("value.range", ChoiceWords.hours(it.median()),
						WORDS.text("range", ChoiceWords.hours(it.q10()), ChoiceWords.hours(it.q90())));
	}
}
