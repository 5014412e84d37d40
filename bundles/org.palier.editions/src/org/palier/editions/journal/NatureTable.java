// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.editions.journal.ShapedTable.Span;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.PlatformView;
import org.palier.numbers.view.TheoryView;

/**
 * Table 3 of posts: levels and their usages by platforms, each share corrected by what people read, beside its interval at 95%. A share
 * that no sample corrects is not told: what a program alone counted is no fact.
 */
final class NatureTable {

	private final StudyView view;
	private final TheoryView theory;
	private final JournalWords words;
	private final String day;
	private final Optional<OfFacet> levels;
	private final Optional<OfFacet> usages;
	private final Coverage coverage;
	private final List<PlatformView> platforms;

	/** @param theory with levels @param day of the report, as people write it */
	NatureTable(StudyView view, TheoryView theory, JournalWords words, String day) {
		this.view = view;
		this.theory = theory;
		this.words = words;
		this.day = day;
		this.levels = view.estimates().of(theory.facet());
		this.usages = view.estimates().of(Facet.USAGE);
		PyramidProfile profile = PyramidProfile.ofPosts(view, theory);
		this.coverage = profile.coded() == 0 ? new Coverage(0, 0, 0, 0) : LevelEvidence.of(view, profile).coverage();
		Set<String> writing = new LinkedHashSet<>();
		IntStream.range(0, view.posts().cells()).filter(it -> view.posts().isOwn(it) && view.posts().posts(it) > 0)
				.forEach(it -> writing.add(view.posts().platformId(it)));
		this.platforms = view.platforms().stream().filter(it -> writing.contains(it.id())).toList();
	}

	/** Whether any share may be told: a table of nothing but dashes is none. */
	boolean isTold() {
		return theory.categories().stream().anyMatch(level -> domains().stream().anyMatch(it -> estimate(levels, level.id(), it) != null))
				|| view.usages().stream().anyMatch(usage -> domains().stream().anyMatch(it -> estimate(usages, usage.id(), it) != null));
	}

	/** The reasons why it is not printed, in sentences. */
	String absent() {
		return words.text("table3.absent", String.join(" ", lacks()));
	}

	/** With usages and intervals, for 174 mm. */
	ShapedTable wide() {
		List<Span> spans = new ArrayList<>(List.of(new Span("", 1)));
		List<String> heads = new ArrayList<>(List.of(words.text("table3.level_usage")));
		for (String part : names()) {
			spans.add(new Span(part, 2));
			heads.add("%");
			heads.add(words.text("table3.interval"));
		}
		List<Line> lines = new ArrayList<>();
		for (int level = 0; level < theory.categories().size(); level++) {
			String code = theory.categories().get(level).id();
			lines.add(Line.of(Kind.LEVEL, words.name(theory.categories().get(level).name()), cells(levels, code)));
			lines.addAll(usages(level));
		}
		lines.addAll(usages(TheoryView.UNPLACED));
		lines.add(new Line(Kind.FIRST_TOTAL, words.text("table3.read"), domains().stream().map(it -> new Span(read(it), 2)).toList()));
		lines.add(new Line(Kind.TOTAL, words.text("table3.posts"), domains().stream().map(it -> new Span(words.count(posts(it)), 2)).toList()));
		return new ShapedTable("table3", words.text("table", "3"), words.text("table3.caption", day), spans, heads, lines, note(), true, data());
	}

	/** Levels alone with one margin, for 84 mm. */
	ShapedTable narrow() {
		List<String> heads = new ArrayList<>(List.of(words.text("table3.level")));
		heads.addAll(names());
		heads.add("±");
		List<Line> lines = new ArrayList<>();
		for (var level : theory.categories()) {
			List<String> cells = new ArrayList<>(domains().stream().map(it -> share(levels, level.id(), it)).toList());
			Value.Estimate all = estimate(levels, level.id(), Domain.ALL);
			cells.add(all == null ? ShapedTable.NONE : words.percent((all.high() - all.low()) / 2));
			lines.add(Line.of(Kind.LEVEL, words.name(level.name()), cells));
		}
		List<String> counts = new ArrayList<>(domains().stream().map(this::read).toList());
		counts.add("");
		lines.add(Line.of(Kind.FIRST_TOTAL, words.text("table3.read.short"), counts));
		List<String> note = new ArrayList<>(List.of(words.text("table3.margin")));
		note.addAll(lacks());
		return new ShapedTable("table3-84mm", words.text("table3.narrow", words.text("table", "3")),
				words.text("table3.caption.narrow", day), List.of(), heads, lines, note, false, data());
	}

	private List<Line> usages(int level) {
		List<Line> lines = new ArrayList<>();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			String code = view.usages().get(usage).id();
			Value.Estimate all = estimate(usages, code, Domain.ALL);
			if (theory.categoryOf(usage, 0) == level && all != null && all.corrected() > 0) {
				lines.add(Line.of(level == TheoryView.UNPLACED ? Kind.PLAIN : Kind.WITHIN, words.name(view.usages().get(usage).name()),
						cells(usages, code)));
			}
		}
		return lines;
	}

	private List<String> cells(Optional<OfFacet> facet, String code) {
		List<String> cells = new ArrayList<>();
		for (Domain domain : domains()) {
			Value.Estimate it = estimate(facet, code, domain);
			cells.add(share(facet, code, domain));
			cells.add(it == null ? "" : words.between(it.low(), it.high()));
		}
		return cells;
	}

	private String share(Optional<OfFacet> facet, String code, Domain domain) {
		Value.Estimate it = estimate(facet, code, domain);
		return it == null ? ShapedTable.NONE : words.percent(it.corrected());
	}

	/** Null where none may be told. */
	private Value.@Nullable Estimate estimate(Optional<OfFacet> facet, String code, Domain domain) {
		return coverage.isEnough() ? facet.flatMap(it -> it.of(domain)).map(it -> it.codes().get(code)).orElse(null) : null;
	}

	private List<Domain> domains() {
		List<Domain> domains = new ArrayList<>(platforms.stream().map(it -> new Domain(By.PLATFORM, it.id())).toList());
		domains.add(Domain.ALL);
		return domains;
	}

	private List<String> names() {
		List<String> names = new ArrayList<>(platforms.stream().map(it -> words.name(it.name())).toList());
		names.add(words.text("table3.all"));
		return names;
	}

	private String read(Domain domain) {
		Optional<Shares> shares = levels.or(() -> usages).flatMap(it -> it.of(domain));
		return shares.flatMap(it -> it.codes().values().stream().findFirst()).map(it -> words.count(it.coded())).orElse(ShapedTable.NONE);
	}

	private long posts(Domain domain) {
		return view.posts().count(it -> view.posts().isOwn(it) && !view.posts().isAgain(it)
				&& (domain.by() == By.ALL || view.posts().platformId(it).equals(domain.id())));
	}

	private List<String> note() {
		List<String> note = new ArrayList<>();
		levels.or(() -> usages).ifPresent(it -> note.add(words.text("table3.sample", it.set())));
		note.addAll(lacks());
		note.add(words.text("table3.theory", words.name(theory.name()), theory.source()));
		return note;
	}

	/** Why numbers are not told, where they are not. */
	private List<String> lacks() {
		List<String> lacks = new ArrayList<>();
		if (levels.isEmpty()) {
			lacks.add(words.text("table3.uncorrected", words.text("table3.level").toLowerCase(Locale.ROOT)));
		}
		if (usages.isEmpty()) {
			lacks.add(words.text("table3.no_usages"));
		}
		if (!coverage.isEnough() && coverage.bodies() > 0) {
			lacks.add(words.text("table3.few_bodies", coverage.behind(), coverage.bodies()));
		}
		List<String> few = platforms.stream().filter(it -> levels.isPresent() && levels.get().of(new Domain(By.PLATFORM, it.id())).isEmpty())
				.map(it -> words.name(it.name())).toList();
		if (!few.isEmpty()) {
			lacks.add(words.text("table3.few_read", words.joined(few)));
		}
		return lacks;
	}

	private Table data() {
		List<Column> columns = List.of(words.column("platform", Column.Type.ITEM), words.column("facet", Column.Type.ITEM),
				words.column("code", Column.Type.ITEM), words.column("share", Column.Type.SHARE), words.column("low", Column.Type.DECIMAL),
				words.column("high", Column.Type.DECIMAL), words.column("read", Column.Type.COUNT));
		List<List<Value>> rows = new ArrayList<>();
		for (int part = 0; part < domains().size(); part++) {
			Value.Item platform = part < platforms.size() ? new Value.Item(platforms.get(part).id(), platforms.get(part).name())
					: new Value.Item(Value.Item.ALL, words.both("table3.all"));
			for (var level : theory.categories()) {
				rows.add(row(platform, new Value.Item("level", words.both("table3.level")), level.id(), level.name(),
						estimate(levels, level.id(), domains().get(part))));
			}
			for (var usage : view.usages()) {
				if (estimate(usages, usage.id(), Domain.ALL) != null) {
					rows.add(row(platform, new Value.Item("usage", words.both("table3.usage")), usage.id(), usage.name(),
							estimate(usages, usage.id(), domains().get(part))));
				}
			}
		}
		return words.data("table3", Unit.POST, columns, rows, List.of());
	}

	private List<Value> row(Value platform, Value facet, String code, Bilingual name, Value.@Nullable Estimate it) {
		var none = new Value.Undefined(words.both("reason.unread"));
		return it == null ? List.of(platform, facet, new Value.Item(code, name), none, none, none, none)
				: List.of(platform, facet, new Value.Item(code, name), new Value.Share(it.corrected()), new Value.Decimal(it.low()),
						new Value.Decimal(it.high()),
						new Value.Count(it.coded()));
	}
}
