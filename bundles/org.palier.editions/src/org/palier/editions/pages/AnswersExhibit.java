// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.queries.PostQuery.Waits.Wait;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.ChartKey;
import org.palier.pictures.DotRows;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.HundredDots;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.ReportFigure;

/**
 * Questions as pictures and as a table.
 *
 * @param all    questions
 * @param bodies the same by body, the one asked most first
 */
record AnswersExhibit(StudyView view, Answered all, List<List<Wait>> bodies, ReportChoices choices) {

	private static final Wording WORDS = PageWords.WORDS;
	private static final int MOST = 8;
	/** Of fewer questions to a body there is no share. */
	private static final int FEWEST = 10;
	private static final double HUNDRED = 100;

	/** A body. @param clear whether its whole interval lies apart from that of all of its government */
	private record Body(String id, Bilingual name, Answered answers, boolean clear, boolean less) {

		ShareRange share() {
			return answers.share(answers.within(Answered.WEEK));
		}
	}

	/** Whether any body was asked often enough. */
	boolean hasBodies() {
		return bodies.size() > 1 && bodies.getFirst().size() >= FEWEST;
	}

	/** Cumulative, of one hundred: within a day, within a week, sooner or later, never. */
	ReportFigure hundred(Bilingual period) {
		Locale locale = choices.locale();
		List<HundredDots.Part> parts = new ArrayList<>(List.of(part("answers.day", all.within(Answered.DAY), locale), part("answers.week",
				all.within(Answered.WEEK), locale),
				part("answers.ever", all.ever(), locale)));
		ShareRange never = all.share(all.asked() - all.ever());
		parts.add(new HundredDots.Part(WORDS.text("answers.never").in(locale), (int) HUNDRED - parts.getLast().number(),
				range(never).in(locale)));
		ShareRange ever = all.share(all.ever());
		Bilingual title = WORDS.text("answers.at_most", FrontNumbers.count((long) Math.ceil(ever.high() * HUNDRED - 1e-9)));
		Bilingual caption = WORDS.text("answers.caption", FrontNumbers.count(bodies.size()), bodies.size(), period,
				FrontNumbers.count(all.asked()), view.name());
		var chart = new HundredDots(title.in(locale), caption.in(locale), parts);
		return new ReportFigure("answers_hundred", chart.in(PageWords.WIDTH, FontMetrics.openSans(), choices.template().palette(), locale),
				caption);
	}

	private HundredDots.Part part(String key, long count, Locale locale) {
		ShareRange share = all.share(count);
		return new HundredDots.Part(WORDS.text(key).in(locale), (int) Math.round(share.value() * HUNDRED), range(share).in(locale));
	}

	private static Bilingual range(ShareRange share) {
		return WORDS.text("answers.range", PageWords.range(share.low(), share.high()));
	}

	private List<Body> most() {
		return bodies.stream().limit(MOST).filter(it -> it.size() >= FEWEST).map(waits -> {
			var answers = new Answered(waits);
			int agency = waits.getFirst().agency();
			ShareRange here = answers.share(answers.within(Answered.WEEK));
			Answered ofAll = ofGovernment(agency);
			ShareRange there = ofAll.share(ofAll.within(Answered.WEEK));
			boolean less = here.high() < there.low();
			return new Body(view.agencies().get(agency).id(), view.agencies().get(agency).name(), answers, less || here.low() > there.high(), less);
		}).toList();
	}

	/** Governments are not put together. */
	private Answered ofGovernment(int agency) {
		int government = view.agencies().get(agency).jurisdiction();
		return new Answered(all.waits().stream().filter(it -> view.agencies().get(it.agency()).jurisdiction() == government).toList());
	}

	private boolean isOfOne() {
		return ofGovernment(all.waits().getFirst().agency()).asked() == all.asked();
	}

	/** The bodies that are asked most, by the share answered within a week. */
	ReportFigure asked(Bilingual period) {
		Locale locale = choices.locale();
		List<Body> most = most();
		long less = most.stream().filter(Body::less).count();
		long more = most.stream().filter(it -> it.clear() && !it.less()).count();
		Bilingual title = less + more == 0 ? WORDS.text("bodies.none", most.size()) : WORDS.text("bodies.clear", most.size(), less, more);
		Bilingual caption = WORDS.text(isOfOne() ? "bodies.caption" : "bodies.caption.several",
				FrontNumbers.percent(all.share(all.within(Answered.WEEK)).value()), view.name(), period, FrontNumbers.count(all.asked()));
		List<DotRows.Row> rows = most.stream().map(it -> new DotRows.Row(it.name().in(locale), it.clear(), StandingExhibit.mark(it.share()),
				FrontNumbers.percent(it.share().value()).in(locale), PageWords.range(it.share().low(), it.share().high()).in(locale), true,
				List.of(median(it).in(locale), FrontNumbers.count(it.answers().asked()).in(locale)))).toList();
		List<ChartKey> keys = new ArrayList<>(List.of(new ChartKey(ChartKey.Mark.FULL_INTERVAL, WORDS.text("key.clear").in(locale)),
				new ChartKey(ChartKey.Mark.HOLLOW_INTERVAL, WORDS.text("key.unclear").in(locale))));
		OptionalDouble line = OptionalDouble.empty();
		if (isOfOne()) {
			ShareRange share = all.share(all.within(Answered.WEEK));
			line = OptionalDouble.of(share.value());
			keys.add(new ChartKey(ChartKey.Mark.DOTTED, WORDS.text("key.all", FrontNumbers.percent(share.value())).in(locale)));
		}
		var chart = new DotRows(title.in(locale), caption.in(locale), WORDS.text("column.week").in(locale),
				List.of(WORDS.text("column.wait").in(locale), WORDS.text("column.asked").in(locale)), List.of(new DotRows.Group("", rows)), line, keys);
		return new ReportFigure("answers_bodies", chart.in(PageWords.WIDTH, FontMetrics.openSans(), choices.template().palette(), locale),
				caption);
	}

	private static Bilingual median(Body body) {
		OptionalDouble median = body.answers().median();
		return median.isPresent() ? PageWords.wait(median.getAsDouble()) : WORDS.text("wait.never");
	}

	/** Counts behind the pictures: all of one government first, then bodies. */
	Table table() {
		List<Body> rows = new ArrayList<>();
		if (isOfOne()) {
			rows.add(new Body(Value.Item.ALL, WORDS.text("answers.all"), all, false, false));
		}
		rows.addAll(most());
		Columns<Body> columns = Columns.<Body>of()
				.and(new Column("agency", WORDS.text("column.agency"), Type.ITEM), it -> new Value.Item(it.id(), it.name()))
				.and(count("asked"), it -> new Value.Count(it.answers().asked()))
				.and(count("day"), it -> new Value.Count(it.answers().within(Answered.DAY)))
				.and(count("week"), it -> new Value.Count(it.answers().within(Answered.WEEK)))
				.and(count("ever"), it -> new Value.Count(it.answers().ever()))
				.and(count("never"), it -> new Value.Count(it.answers().asked() - it.answers().ever()));
		return new Table("answers_numbers", WORDS.text("answers.table"), Bilingual.EMPTY, Unit.POST, "Wilson (1927); Kaplan & Meier (1958)",
				columns.rows(rows), List.of());
	}

	private static Column count(String id) {
		return new Column(id, WORDS.text("table." + id), Type.COUNT);
	}
}
