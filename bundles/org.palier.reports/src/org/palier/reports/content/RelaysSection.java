// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.numbers.queries.PostQuery.Relays.Pair;
import org.palier.numbers.queries.PostQuery.Relays;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.NodeLink.Tie;
import org.palier.pictures.NodeLink;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;

/**
 * Relays between the bodies of a study: a network beside its table, and all pairs as a table. Counts of the posts that were collected,
 * without a margin. Only in reports with names.
 *
 * @param palette of the picture
 */
record RelaysSection(Palette palette) implements SectionSource {

	/** Its id in choices and templates. */
	static final String ID = "relays";

	private static final String TABLE = "relays_between";
	private static final double WIDTH = 760;
	private static final Wording WORDS = ReportWords.all();

	@Override
	public SectionSource asked(LocalDate day, int fewest, Palette colours) {
		return new RelaysSection(colours);
	}

	@Override
	public boolean namesBodies() {
		return true;
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getRuns().isEmpty() ? List.of() : List.of(new OfferedSection(ID, WORDS.text("section.relays")));
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		if (!wanted.test(ID) || view.posts().isEmpty()) {
			return List.of();
		}
		List<Pair> pairs = view.ask(new Relays()).stream().filter(it -> it.from() >= 0 && it.to() >= 0)
				.sorted(Comparator.comparingLong((Pair it) -> -it.posts()).thenComparing(Pair::from).thenComparing(Pair::to)).toList();
		if (pairs.isEmpty()) {
			return List.of();
		}
		List<Bilingual> names = names(view);
		List<ReportFigure> figures = new ArrayList<>();
		List<Bilingual> words = new ArrayList<>();
		Bilingual most = most(pairs, names);
		var chart = new NodeLink(most.in(locale), subject(view, pairs).in(locale),
				Stream.of("relays.from", "relays.to", "relays.posts").map(it -> WORDS.text(it).in(locale)).toList(),
				pairs.stream().map(it -> new Tie(names.get(it.from()).in(locale), names.get(it.to()).in(locale), it.posts())).toList());
		if (chart.isDrawable()) {
			figures.add(new ReportFigure(TABLE, chart.in(WIDTH, FontMetrics.openSans(), palette, locale), Bilingual.EMPTY));
			if (pairs.stream().flatMap(it -> Stream.of(it.from(), it.to())).distinct().count() > NodeLink.MOST_NODES) {
				words.add(WORDS.text("relays.many", NodeLink.MOST_NODES));
			}
		} else {
			words.add(new Bilingual(most.fr() + ".", most.en() + "."));
		}
		return List.of(new ReportSection(ID, WORDS.text("section.relays"), words, figures, List.of(table(view, pairs, names))));
	}

	/** Names by position; where several bodies have one, with their government, and where that tells nothing either, with their ids. */
	private static List<Bilingual> names(StudyView view) {
		List<Bilingual> names = view.agencies().stream().map(it -> it.name()).toList();
		List<Bilingual> longer = apart(names, it -> view.jurisdictions().get(view.agencies().get(it).jurisdiction()).name());
		return apart(longer, it -> Bilingual.same(view.agencies().get(it).id()));
	}

	private static List<Bilingual> apart(List<Bilingual> names, IntFunction<Bilingual> more) {
		Map<String, Long> french = names.stream().collect(Collectors.groupingBy(Bilingual::fr, Collectors.counting()));
		Map<String, Long> english = names.stream().collect(Collectors.groupingBy(Bilingual::en, Collectors.counting()));
		return IntStream.range(0, names.size()).mapToObj(it -> {
			Bilingual name = names.get(it);
			return french.getOrDefault(name.fr(), 0L) + english.getOrDefault(name.en(), 0L) < 3 ? name
					: new Bilingual(name.fr() + " (" + more.apply(it).fr() + ")", name.en() + " (" + more.apply(it).en() + ")");
		}).toList();
	}

	/** The body that is relayed most, how often and by how many; of several how many they are. */
	private static Bilingual most(List<Pair> pairs, List<Bilingual> names) {
		Map<Integer, Long> received = pairs.stream().collect(Collectors.groupingBy(Pair::to, TreeMap::new, Collectors.summingLong(Pair::posts)));
		long most = received.values().stream().mapToLong(it -> it).max().orElse(0);
		List<Integer> first = received.entrySet().stream().filter(it -> it.getValue() == most).map(Map.Entry::getKey).toList();
		if (first.size() > 1) {
			return WORDS.text("relays.alike", FrontNumbers.count(first.size()), most, FrontNumbers.count(most));
		}
		long by = pairs.stream().filter(it -> it.to() == first.getFirst()).count();
		return WORDS.text("relays.most", names.get(first.getFirst()), most, FrontNumbers.count(most), by, FrontNumbers.count(by));
	}

	private static Bilingual subject(StudyView view, List<Pair> pairs) {
		long all = pairs.stream().mapToLong(Pair::posts).sum();
		return WORDS.text("relays.subject", PostMonths.caption(view), WORDS.text("relays.all", all, FrontNumbers.count(all)), view.name());
	}

	private static Table table(StudyView view, List<Pair> pairs, List<Bilingual> names) {
		List<Column> columns = List.of(new Column("from", WORDS.text("relays.from"), Type.ITEM),
				new Column("to", WORDS.text("relays.to"), Type.ITEM), new Column("posts", WORDS.text("relays.posts"), Type.COUNT));
		return new Table(TABLE, WORDS.text("section.relays"), WORDS.text("relays.definition"), Unit.POST,
				"Yates & Arbour (2013), § 9-11, 54", columns,
				pairs.stream()
						.map(it -> List.<Value>of(new Value.Item(view.agencies().get(it.from()).id(), names.get(it.from())),
								new Value.Item(view.agencies().get(it.to()).id(), names.get(it.to())), new Value.Count(it.posts())))
						.toList(),
				List.of());
	}
}
