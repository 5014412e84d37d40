// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.fixtures.TableNumbers.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * A made census with exactly the published margins gives back the published figures of Yates and Arbour
 * (2013, § 20, 24, 25, tables 1 and 2). Numbers of agencies by jurisdiction are ours (their sum, 1,143, is
 * theirs): Québec 562, Canada 206, United States 375.
 */
class PublishedFiguresTest {

	private Study study;

	@BeforeEach
	void start() {
		study = Samples.empty();
	}

	@Test
	void quebecGivesBackItsFigures() {
		// 137 + 155 agencies present; 500 presences
		census("qc", 562, degrees(137, 155, 500 - 137), Map.of("facebook", 150, "twitter", 100, "youtube", 90, "rss", 130,
				"blog", 18, "flickr", 12));

		assertThat(percent(penetration("qc"))).isEqualTo(52);
		assertThat(percents("qc")).containsAllEntriesOf(Map.of("facebook", 30L, "twitter", 20L, "youtube", 18L, "rss", 26L));
		assertThat(percent(share("qc", "blog") + share("qc", "flickr"))).isEqualTo(6);
		assertThat(permille(toolCount("qc", 1, "share"))).isEqualTo(469);
		assertThat(permille(toolCount("qc", 2, "share_at_least"))).isEqualTo(531);
	}

	@Test
	void canadaGivesBackItsFigures() {
		census("ca", 206, degrees(31, 74, 300 - 31), Map.of("facebook", 72, "twitter", 66, "youtube", 60, "rss", 78,
				"blog", 14, "flickr", 10));

		assertThat(percent(penetration("ca"))).isEqualTo(51);
		assertThat(percents("ca")).containsAllEntriesOf(Map.of("facebook", 24L, "twitter", 22L, "youtube", 20L, "rss", 26L));
		assertThat(percent(share("ca", "blog") + share("ca", "flickr"))).isEqualTo(8);
		assertThat(permille(toolCount("ca", 1, "share"))).isEqualTo(295);
		assertThat(permille(toolCount("ca", 2, "share_at_least"))).isEqualTo(705);
	}

	/** § 24 says that Facebook has 38 % of US presences, § 25 says 35 %: one census for each. */
	@Test
	void unitedStatesGivesBackFacebookOfParagraph24() {
		unitedStates(228, 66);
		assertThat(percents("us")).containsEntry("facebook", 38L);
		checkUnitedStates();
	}

	@Test
	void unitedStatesGivesBackFacebookOfParagraph25() {
		unitedStates(210, 84);
		assertThat(percents("us")).containsEntry("facebook", 35L);
		checkUnitedStates();
	}

	private void unitedStates(int facebook, int youtube) {
		List<Integer> degrees = new ArrayList<>(List.of(9, 7));
		degrees.addAll(degrees(105, 144, 600 - 105 - 16));
		census("us", 375, degrees, Map.of("facebook", facebook, "twitter", 120, "youtube", youtube, "rss", 108, "blog", 40,
				"flickr", 32, "vimeo", 2, "linkedin", 2, "pinterest", 2));
	}

	private void checkUnitedStates() {
		assertThat(percent(penetration("us"))).isEqualTo(67);
		assertThat(percents("us")).containsAllEntriesOf(Map.of("twitter", 20L, "rss", 18L));
		assertThat(percent(share("us", "blog") + share("us", "flickr"))).isEqualTo(12);
		assertThat(percent(share("us", "vimeo") + share("us", "linkedin") + share("us", "pinterest"))).isEqualTo(1);
		assertThat(permille(toolCount("us", 1, "share"))).isEqualTo(418);
		assertThat(permille(toolCount("us", 2, "share_at_least"))).isEqualTo(582);
		assertThat(permille(toolCount("us", 7, "share"))).isEqualTo(4);
		assertThat(permille(toolCount("us", 9, "share"))).isEqualTo(4);
	}

	/** So many agencies on one tool, so many on several, these with so many presences spread evenly. */
	private static List<Integer> degrees(int single, int several, int presences) {
		List<Integer> degrees = new ArrayList<>();
		for (int i = 0; i < several; i++) {
			degrees.add(presences / several + (i < presences % several ? 1 : 0));
		}
		IntStream.range(0, single).forEach(i -> degrees.add(1));
		return degrees;
	}

	/** Gives each agency, largest first, the platforms that have most presences left (Gale 1957, Ryser 1957). */
	private void census(String id, int agencies, List<Integer> degrees, Map<String, Integer> presences) {
		Jurisdiction jurisdiction = Samples.jurisdiction(study, id);
		Map<String, Integer> left = new java.util.TreeMap<>(presences);
		for (int i = 0; i < agencies; i++) {
			var agency = Samples.agency(jurisdiction, id + "." + i);
			List<String> chosen = i >= degrees.size() ? List.of() : left.keySet().stream()
					.sorted(Comparator.comparing((String it) -> -left.get(it))).limit(degrees.get(i)).toList();
			chosen.forEach(it -> left.merge(it, -1, Integer::sum));
			for (String platform : presences.keySet()) {
				Samples.cell(study, agency, platform,
						chosen.contains(platform) ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			}
		}
		assertThat(left.values()).as("presences left over").containsOnly(0);
	}

	private double penetration(String jurisdiction) {
		return number(new Penetration().compute(StudyView.of(study)), Map.of("jurisdiction", jurisdiction), "penetration");
	}

	private double share(String jurisdiction, String platform) {
		return number(new PresenceShare().compute(StudyView.of(study)),
				Map.of("jurisdiction", jurisdiction, "platform", platform), "share");
	}

	private Map<String, Long> percents(String jurisdiction) {
		Map<String, Long> percents = new java.util.HashMap<>();
		for (String platform : List.of("facebook", "twitter", "youtube", "rss")) {
			percents.put(platform, percent(share(jurisdiction, platform)));
		}
		return percents;
	}

	private double toolCount(String jurisdiction, int tools, String column) {
		return number(new ToolCount().compute(StudyView.of(study)),
				Map.of("jurisdiction", jurisdiction, "tools", String.valueOf(tools)), column);
	}

	private static long percent(double share) {
		return Math.round(share * 100);
	}

	private static long permille(double share) {
		return Math.round(share * 1000);
	}
}
