// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CorpusView;
import org.palier.fixtures.RandomStudy;
import org.palier.ground.table.Column;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.CountedCells;
import org.palier.numbers.view.CountedJson;
import org.palier.numbers.view.FilteredPosts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** From any number to exactly what it counts: numbers of random studies, counted again by what they say they count. */
class CountedNumbersTest {

	private static final int STUDIES = 4;
	private static final int NUMBERS = 300;
	/** Numbers checked of each study, so that every study is checked. */
	private static final int EACH = NUMBERS / STUDIES;

	/**
	 * Columns whose numbers cannot be counted from cells or posts. They are ends of intervals, accounts, weeks, the
	 * census of another day, what interviews say, and shares of tests, whose counts are in the table that they compare.
	 */
	private static final String OF_OTHER_THINGS = ".*\\.(low|high|bound_low|bound_high)|(account_lifetime|account_turnover|penetration_over_time)\\..*"
			+ "|posts_per_week\\.(weeks|active_weeks)|tool_count\\.tools|(objectives|targeted_publics|hours_of_work|validation_wait)\\..*"
			+ "|\\w+_difference\\.(first_share|second_share|freedom)|two_step_flow\\..*|(maturity|maturity_trend|objective_signals)\\..*";

	/** A number of a table or a picture. @param where it is told */
	private record Number(String where, long number, Counted counted) {
	}

	@TempDir
	private Path folder;

	@Test
	void threeHundredRandomNumbersBringAsManyAsTheyTell() throws Exception {
		long seed = new Random().nextLong();
		int asked = 0;
		for (int i = 0; i < STUDIES; i++) {
			// One study of three has posts with several codes of a theory.
			asked += ask(seed + i, i % 3 == 2, EACH);
		}
		assertThat(asked).isEqualTo(NUMBERS);
	}

	private int ask(long seed, boolean severalCodes, int most) throws IOException {
		return new RandomStudy(seed, severalCodes).in(Files.createDirectory(folder.resolve("study" + seed)), (study, posts) -> {
			// For every second study, a part is looked at.
			Where where = seed % 2 == 0 ? Where.ALL : Where.of("government = " + study.getJurisdictions().getFirst().getId() + " and platform != "
					+ study.getPlatforms().getFirst().getId());
			LookBack from = LookBack.NOW.only(where);
			StudyView view = StudyView.of(study, posts, AddressForms.SHIPPED, from);
			List<Number> numbers = new ArrayList<>();
			for (Indicator indicator : shipped()) {
				Table table = indicator.compute(view);
				numbersThatLeadNowhereAreOfOtherThings(table, severalCodes);
				numbers(table, numbers);
			}
			view.theories().forEach(it -> pictured(view, it, numbers));
			Collections.shuffle(numbers, new Random(seed));
			List<Number> drawn = numbers.subList(0, Math.min(most, numbers.size()));
			Attribution attribution = Attribution.of(study, posts);
			CorpusView part = new FilteredPosts(study, attribution, from.filter(study)).of(posts);
			for (Number it : drawn) {
				assertThat(count(it.counted(), view, part, attribution.lines())).as("seed %d: %s by %s", seed, it.where(), it.counted())
						.isEqualTo(it.number());
				JsonNode told = told(it, view);
				Counted read = new ReadCounted(view, told.required("groups")).of(told.required("counts").required("n"));
				assertThat(count(read, view, part, attribution.lines())).as("seed %d: %s by %s", seed, it.where(), told).isEqualTo(it.number());
			}
			return drawn.size();
		});
	}

	/** Reads a number as a script does. */
	private static JsonNode told(Number number, StudyView view) throws IOException {
		var json = new CountedJson(view.posts().agencies());
		var table = new Table("t", Bilingual.same("t"), Bilingual.same("t"), Unit.CELL, "",
				List.of(new Column("n", Bilingual.same("n"), Column.Type.COUNT)), List.of(), List.of());
		ObjectNode all = JsonNodeFactory.instance.objectNode();
		all.set("counts", json.row(table, List.of(new Value.Count(number.number(), number.counted()))));
		all.set("groups", json.groups());
		return new ObjectMapper().readTree(all.toString());
	}

	private static long count(Counted counted, StudyView view, CorpusView posts, List<AccountAgency> lines) throws IOException {
		return counted instanceof Counted.Posts it ? posts.select(it.filter(), lines).size() : new CountedCells(view).count(counted);
	}

	private static void numbers(Table table, List<Number> into) {
		for (List<Value> row : table.rows()) {
			for (int i = 0; i < row.size(); i++) {
				String where = table.id() + " " + row.stream().map(it -> it instanceof Value.Item item ? item.id() : "").toList() + " "
						+ table.columns().get(i).id();
				counts(row.get(i)).filter(it -> it.what() != null).forEach(it -> into.add(new Number(where, it.number(), it.what())));
			}
		}
	}

	private static Stream<Value.Count> counts(Value value) {
		return switch (value) {
		case Value.Count it -> Stream.of(it);
		case Value.Share it when it.ratio() != null -> Stream.of(it.ratio().part(), it.ratio().whole());
		default -> Stream.of();
		};
	}

	private static void pictured(StudyView view, TheoryView theory, List<Number> into) {
		Stream.of(PyramidProfile.of(view, theory), PyramidProfile.ofPosts(view, theory)).flatMap(it -> it.tokens().stream())
				.forEach(it -> into.add(new Number("token of " + theory.id() + " " + it, it.count(), it.what())));
	}

	/** Columns of numbers that count neither cells nor posts, or are no counts at all. */
	private static void numbersThatLeadNowhereAreOfOtherThings(Table table, boolean severalCodes) {
		for (List<Value> row : table.rows()) {
			for (int i = 0; i < row.size(); i++) {
				String name = table.id() + "." + table.columns().get(i).id();
				// The sum of two models counts posts in both of them twice.
				boolean sum = severalCodes && table.id().equals("two_way_share");
				boolean number = !sum && (row.get(i) instanceof Value.Count || row.get(i) instanceof Value.Share);
				if (number && row.get(i).counted().isEmpty()) {
					assertThat(name).matches(OF_OTHER_THINGS);
				}
			}
		}
	}

	/** Those that the product ships, as its declaration names them. */
	private static List<Indicator> shipped() throws IOException {
		String declared = Files.readString(Path.of(System.getProperty("palier.root"), "bundles/org.palier.numbers/plugin.xml"));
		List<Indicator> shipped = new ArrayList<>();
		for (String name : Pattern.compile("<indicator [^>]*class=\"([^\"]+)\"").matcher(declared).results()
				.map((MatchResult it) -> it.group(1)).toList()) {
			try {
				shipped.add((Indicator) Class.forName(name).getConstructor().newInstance());
			} catch (ReflectiveOperationException problem) {
				throw new IOException(name, problem);
			}
		}
		return shipped;
	}
}
