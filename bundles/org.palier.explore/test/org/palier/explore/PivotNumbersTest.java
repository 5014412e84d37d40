// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusView;
import org.palier.fixtures.RandomStudy;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.view.CountedCells;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;

/** Numbers of questions to random studies: each brings exactly what it tells, and indicators that count the same tell the same. */
class PivotNumbersTest {

	private static final int STUDIES = 3;
	private static final int QUESTIONS = 25;

	@TempDir
	private Path folder;

	/** A number and what it says it counts. */
	private record Number(String where, Value.Count count) {
	}

	@Test
	void eachNumberBringsAsManyAsItTells() throws Exception {
		long seed = new Random().nextLong();
		int asked = 0;
		for (int i = 0; i < STUDIES; i++) {
			asked += ask(seed + i, i == 2);
		}
		assertThat(asked).as("seed %d", seed).isGreaterThan(STUDIES * QUESTIONS);
	}

	private int ask(long seed, boolean severalCodes) throws IOException {
		return new RandomStudy(seed, severalCodes).in(Files.createDirectory(folder.resolve("study" + seed)), (study, posts) -> {
			StudyView view = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW);
			List<AccountAgency> lines = Attribution.of(study, posts).lines();
			var random = new Random(seed);
			int numbers = 0;
			for (int i = 0; i < QUESTIONS; i++) {
				for (Number number : some(random, numbers(view, random, seed))) {
					numbers++;
					assertThat(count(number.count().what(), view, posts, lines)).as(number.where()).isEqualTo(number.count().number());
				}
			}
			return numbers;
		});
	}

	@Test
	void behindANumberStandExactlyItsBodiesAndPosts() throws Exception {
		long seed = new Random().nextLong();
		new RandomStudy(seed, false).in(Files.createDirectory(folder.resolve("behind")), (study, posts) -> {
			StudyView view = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW);
			List<AccountAgency> lines = Attribution.of(study, posts).lines();
			var behind = new BehindNumbers(view);
			var random = new Random(seed);
			for (int i = 0; i < QUESTIONS; i++) {
				for (Number number : some(random, numbers(view, random, seed))) {
					Counted what = number.count().what();
					if (what instanceof Counted.Posts it) {
						Behind found = behind.posts(it, posts, lines);
						assertThat(found.number()).as(number.where()).isEqualTo(number.count().number());
						assertThat(found.bodies().stream().mapToLong(Behind.Body::number).sum()).as("of each body, " + number.where())
								.isEqualTo(number.count().number());
						assertThat(found.posts()).as(number.where()).hasSize((int) Math.min(BehindNumbers.FIRST, number.count().number()));
						assertThat(found.posts()).allMatch(post -> !post.body().isEmpty());
					} else if (what != null) {
						assertThat(behind.census(what).number()).as(number.where()).isEqualTo(number.count().number());
					}
				}
			}
			return 0;
		});
	}

	private static List<Number> some(Random random, List<Number> all) {
		List<Number> drawn = new ArrayList<>(all);
		Collections.shuffle(drawn, random);
		return drawn.subList(0, Math.min(6, drawn.size()));
	}

	private static List<Number> numbers(StudyView view, Random random, long seed) {
		var pivot = new Pivot(view);
		Measure measure = Measure.values()[random.nextInt(Measure.values().length)];
		List<String> fields = new ArrayList<>(pivot.fields().all().stream().filter(measure::takes).map(PivotField::id).toList());
		Collections.shuffle(fields, random);
		List<String> rows = fields.subList(0, Math.min(1 + random.nextInt(2), fields.size()));
		List<String> columns = fields.subList(rows.size(), Math.min(fields.size(), rows.size() + 1 + random.nextInt(2)));
		Showing showing = columns.isEmpty() && !measure.isOfChecked() ? Showing.COUNT : Showing.values()[random.nextInt(4)];
		var question = new Question(rows, columns, measure, showing);
		Answer answer;
		try {
			answer = pivot.answer(question);
		} catch (QuestionException impossible) {
			throw new AssertionError(question + ": " + impossible.getMessage(), impossible);
		}
		List<Number> numbers = new ArrayList<>();
		Stream.concat(answer.lines().stream(), answer.total().stream()).forEach(line -> {
			String where = "seed " + seed + ": " + question + " " + line.groups();
			add(numbers, where + " all", line.all());
			for (int i = 0; i < line.cells().size(); i++) {
				String cell = where + " " + answer.heads().get(i);
				add(numbers, cell, line.cells().get(i).count());
				switch (line.cells().get(i).share()) {
				case Value.Share it when it.ratio() != null -> add(numbers, cell + " whole", it.ratio().whole());
				case Value.Count it -> add(numbers, cell + " base", it);
				default -> {
				}
				}
			}
		});
		return numbers;
	}

	private static void add(List<Number> numbers, String where, Value.Count count) {
		if (count.what() != null) {
			numbers.add(new Number(where, count));
		}
	}

	private static long count(Counted counted, StudyView view, CorpusView posts, List<AccountAgency> lines) throws IOException {
		return counted instanceof Counted.Posts it ? posts.select(it.filter(), lines).size() : new CountedCells(view).count(counted);
	}

	@Test
	void indicatorsThatCountTheSameTellTheSame() throws Exception {
		long seed = new Random().nextLong();
		for (int i = 0; i < STUDIES; i++) {
			boolean several = i == 2;
			new RandomStudy(seed + i, several).in(Files.createDirectory(folder.resolve("twin" + i)), (study, posts) -> {
				StudyView view = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW);
				String theory = view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow().id();
				String told = "seed " + seed;
				for (String by : List.of("category", "platform", "year", "jurisdiction")) {
					same(told, grouped(new PostPyramidLevels(), view, theory, by, "posts"), ask(view, by, theory, Measure.POSTS));
				}
				for (String by : List.of("category", "platform", "jurisdiction")) {
					same(told, grouped(new PyramidLevels(), view, theory, by, "usages"), ask(view, by, theory, Measure.USAGES));
				}
				same(told, cells(new PresenceShare(), view, "jurisdiction", "platform", "presences"),
						ask(view, "jurisdiction", "platform", Measure.PAGES));
				same(told, cells(new PostUsageMix(), view, "platform", "usage", "posts", "jurisdiction", "agencies_together"),
						ask(view, "platform", "usage", Measure.POSTS));
				return 0;
			});
		}
	}

	@Test
	void penetrationIsTheSameAsTheIndicators() throws Exception {
		long seed = new Random().nextLong();
		StudyView view = StudyView.of(new RandomStudy(seed, false).study());
		Table table = new Penetration().compute(view);
		Answer answer = asked(view, new Question(List.of(PivotFields.GOVERNMENT), List.of(), Measure.PRESENT, Showing.ROW));
		for (List<Value> row : table.rows()) {
			if (row.get(table.column("jurisdiction")) instanceof Value.Item item && !item.isAll()
					&& row.get(table.column("penetration")) instanceof Value.Share share) {
				answer.lines().stream().filter(it -> it.groups().getFirst().id().equals(item.id())).findFirst().ifPresent(line -> {
					assertThat(line.cells().getFirst().count()).as("seed %d", seed).isEqualTo(row.get(table.column("present")));
					if (line.cells().getFirst().share() instanceof Value.Share mine) {
						assertThat(mine).as("seed %d", seed).isEqualTo(share);
					}
				});
			}
		}
	}

	private static void same(String told, Map<List<String>, Long> theirs, Map<List<String>, Long> mine) {
		assertThat(mine).as(told).isEqualTo(theirs);
	}

	/** Counts by row and column of a question, those that are 0 aside. */
	private static Map<List<String>, Long> ask(StudyView view, String row, String column, Measure measure) {
		Answer answer = asked(view,
				new Question(List.of(row.equals("jurisdiction") ? PivotFields.GOVERNMENT : row), List.of(column), measure, Showing.COUNT));
		Map<List<String>, Long> counts = new HashMap<>();
		for (Answer.Line line : answer.lines()) {
			for (int i = 0; i < line.cells().size(); i++) {
				if (line.cells().get(i).count().number() > 0) {
					counts.put(List.of(line.groups().getFirst().id(), answer.heads().get(i).getFirst().id()), line.cells().get(i).count().number());
				}
			}
		}
		return counts;
	}

	private static Answer asked(StudyView view, Question question) {
		try {
			return new Pivot(view).answer(question);
		} catch (QuestionException impossible) {
			throw new AssertionError(impossible.getMessage(), impossible);
		}
	}

	/** Counts of the levels of a theory in each group of a grouping, as an indicator of levels tells them. */
	private static Map<List<String>, Long> grouped(Indicator indicator, StudyView view, String theory, String grouping, String count) {
		return cells(indicator, view, "group", "level", count, "theory", theory, "grouping", grouping);
	}

	/** @param conditions columns and the id that each must have */
	private static Map<List<String>, Long> cells(Indicator indicator, StudyView view, String row, String column, String count,
			String... conditions) {
		Table table = indicator.compute(view);
		Map<List<String>, Long> counts = new HashMap<>();
		for (List<Value> each : table.rows()) {
			boolean wanted = true;
			for (int i = 0; i < conditions.length; i += 2) {
				wanted &= id(each.get(table.column(conditions[i]))).equals(conditions[i + 1]);
			}
			String of = id(each.get(table.column(row)));
			String in = id(each.get(table.column(column)));
			// Indicators tell of posts of others too, which no body wrote.
			wanted &= !List.of("agencies_together", "relayed_by_others", "unattributed", "ambiguous").contains(of);
			if (wanted && !of.equals(Value.Item.ALL) && !in.equals(Value.Item.ALL)
					&& each.get(table.column(count)) instanceof Value.Count it && it.number() > 0) {
				counts.put(List.of(of.equals("uncategorized") ? "-" : of, in.equals("unplaced") ? "unplaced_posts" : in), it.number());
			}
		}
		return counts;
	}

	private static String id(Value value) {
		return value instanceof Value.Item it ? it.id() : "";
	}
}
