// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.RandomStudy;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;

/** A part of a study is counted as the whole study counts that part. */
class FilteredViewTest {

	private static final int STUDIES = 6;

	@TempDir
	private Path folder;

	/** The rows of one government are the same whether or not others are looked at. */
	@Test
	void aGovernmentIsCountedAsItIsInTheWholeStudy() throws IOException {
		long seed = new Random().nextLong();
		for (int i = 0; i < STUDIES; i++) {
			String label = "seed " + (seed + i);
			new RandomStudy(seed + i, false).in(Files.createDirectory(folder.resolve("study" + i)), (study, posts) -> {
				String government = study.getJurisdictions().getLast().getId();
				StudyView whole = PostViews.of(study, posts);
				StudyView part = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW.only(Where.of("government = " + government)));
				assertThat(part.jurisdictions()).as(label).extracting(StudyView.Named::id).containsExactly(government);
				for (Indicator indicator : List.of(new PostUsageMix(), new ReplyRatio(), new UsageByTool())) {
					Predicate<List<Value>> its = row -> row.stream().anyMatch(it -> it instanceof Value.Item item && item.id().equals(government));
					List<String> counted = numbers(indicator.compute(part), its);
					List<String> among = numbers(indicator.compute(whole), its);
					// A sum over platforms has a row only where there are several.
					assertThat(among).as("%s: %s", label, indicator.id()).containsAll(counted);
					assertThat(counted.isEmpty()).isEqualTo(among.isEmpty());
				}
				return true;
			});
		}
	}

	private static List<String> numbers(Table table, Predicate<List<Value>> wanted) {
		return table.rows().stream().filter(wanted).map(row -> row.stream().map(FilteredViewTest::number).toList().toString()).toList();
	}

	/** Without what it counts: in the part, agencies have other places. */
	private static String number(Value value) {
		return switch (value) {
		case Value.Count it -> String.valueOf(it.number());
		case Value.Share it when it.ratio() != null -> it.ratio().part().number() + "/" + it.ratio().whole().number();
		case Value.Item it -> it.id();
		default -> value.toString();
		};
	}

	/**
	 * A name that only a list of accounts has is known for being present: without the bodies of the frame, 100 % would
	 * be present.
	 */
	@Test
	void aPartBeyondTheFrameIsInNoShare() {
		Study study = Samples.empty();
		Jurisdiction government = Samples.jurisdiction(study, "gov");
		Samples.agency(government, "listed");
		Samples.agency(government, "named").setUnmatched(true);
		assertThat(counted(study, Where.ALL)).containsExactly("listed");
		assertThat(counted(study, Where.of("agency = named"))).isEmpty();
		study.getJurisdictions().getFirst().getAgencies().removeFirst();
		assertThat(counted(study, Where.ALL)).as("a study without a frame counts all").containsExactly("named");
	}

	private static List<String> counted(Study study, Where where) {
		StudyView view = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(where));
		List<String> counted = IntStream.range(0, view.agencies().size()).filter(view::isCounted)
				.mapToObj(it -> view.agencies().get(it).id()).toList();
		assertThat(view.tally().agencies(view.tally().counted())).as("what shares are counted of").isEqualTo(counted.size());
		return counted;
	}

	/** In a government that only accounts name, beside one with a list, a share counted those who are present by construction. */
	@Test
	void aGovernmentBeyondTheFrameHasNoPenetration() {
		Study study = Samples.empty();
		Samples.agency(Samples.jurisdiction(study, "listed"), "ministry");
		Agency page = Samples.agency(Samples.jurisdiction(study, "named"), "page");
		page.setUnmatched(true);
		Samples.shows(study, page, "facebook", "news_release");
		for (Indicator indicator : List.of(new Penetration(), new UsageByTool(), new PresenceShare())) {
			StudyView part = StudyView.of(study, PostCounts.NONE, LookBack.NOW.only(Where.of("government = named")));
			assertThat(indicator.compute(part).rows()).as(indicator.id()).allSatisfy(row -> assertThat(row)
					.noneMatch(it -> it instanceof Value.Count count && count.number() > 0)
					.noneMatch(it -> it instanceof Value.Share share && share.ratio() != null));
		}
	}

	/** Nothing that was not looked at is left to count. */
	@Test
	void aPartWithoutAnythingCountsNothing() throws IOException {
		new RandomStudy(1, false).in(folder, (study, posts) -> {
			StudyView none = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW.only(Where.of("period = 1999")));
			assertThat(none.posts().isEmpty()).isTrue();
			String agency = study.getJurisdictions().getFirst().getAgencies().getFirst().getId();
			StudyView one = StudyView.of(study, posts, AddressForms.SHIPPED, LookBack.NOW.only(Where.of("agency = " + agency)));
			assertThat(one.agencies()).extracting(StudyView.AgencyView::id).containsExactly(agency);
			return true;
		});
	}
}
