// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.importers.Bench;
import org.palier.matching.Body;
import org.palier.matching.BodyMatcher;
import org.palier.matching.Likeness;
import org.palier.matching.MatchOutcome;
import org.palier.numbers.view.StudyBodies;

/**
 * Names of departments of the three lists against the list of organisations, by their names alone. What they mean is known
 * from the numbers of the newest list, by equal spelling, which are fallible, and from what a person wrote down before
 * anything was tuned ({@link DepartmentBodies}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentMatchingTest {

	private static final List<String> VINTAGES = List.of("2024-10-24", "2025-03-22", "2025-09-26");

	/**
	 * Names that the numbers of the list put with another body (or with a number that no organisation has) and that are taken
	 * for the right one, each read by a person; the reason stands in the file of facts.
	 */
	private static final Set<String> AGAINST_THE_NUMBERS = Set.of("Agence Parcs Canada", "Commission du droit du Canada",
			"Crown-Indigenous Relations and Northern Affairs Canada and Indigenous Services Canada", "Justice Canada", "Parks Canada Agency",
			"Patrimoine Canadien", "Patrimoine canadien", "Santé Canada", "Services partagés Canada");

	private DepartmentBodies facts;
	private final Map<String, MatchOutcome> found = new TreeMap<>();

	@BeforeAll
	void matchAllNames() throws IOException {
		var bench = new Bench();
		bench.bring(new GcOrganisationsImporter(), Bench.list("gc_orgs_bilingual_2025-09-26.csv"), Map.of());
		BodyMatcher matcher = StudyBodies.matcher(bench.study);
		facts = new DepartmentBodies(list("2025-09-26"));
		for (String vintage : VINTAGES) {
			DepartmentBodies.names(list(vintage)).forEach(it -> found.computeIfAbsent(it, name -> matcher.find(Body.named("ca", List.of(name)))));
		}
	}

	private static Path list(String vintage) {
		return Bench.list("gc_socials_" + vintage + ".csv");
	}

	/** gcOrgIDs of the agencies that a name is taken for. */
	private static Set<String> taken(MatchOutcome finding) {
		return switch (finding) {
		case MatchOutcome.Match it -> Set.of(number(it.likeness()));
		case MatchOutcome.Joint it ->
			Stream.of(it.first(), it.second()).flatMap(part -> taken(part).stream()).collect(Collectors.toCollection(TreeSet::new));
		default -> Set.of();
		};
	}

	private static Set<String> proposed(MatchOutcome finding) {
		return finding instanceof MatchOutcome.Proposed it ? it.likely().stream().map(DepartmentMatchingTest::number).collect(Collectors.toSet())
				: Set.of();
	}

	private static String number(Likeness likeness) {
		return likeness.agency().substring("gc.".length());
	}

	/** What an organisation list can say of a name: its bodies but those that the list lacks. */
	private Set<String> listed(String name) {
		return facts.of(name).stream().filter(it -> !it.startsWith("none:")).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Pairs of spellings with one number, but those that are of two bodies: of 3591 all three, of 2251 and 2246 two each, and
	 * that of 2230 with the joint department. 75 less 8, counted by hand.
	 */
	private List<List<String>> pairs() {
		var names = new LinkedHashMap<String, List<String>>();
		facts.numbers.forEach((name, number) -> names.computeIfAbsent(number, it -> new ArrayList<>()).add(name));
		var pairs = new ArrayList<List<String>>();
		names.values().forEach(spellings -> {
			for (int i = 0; i < spellings.size(); i++) {
				for (String other : spellings.subList(i + 1, spellings.size())) {
					if (facts.of(spellings.get(i)).equals(facts.of(other))) {
						pairs.add(List.of(spellings.get(i), other));
					}
				}
			}
		});
		return pairs;
	}

	@Test
	void oracleHasSixtySevenPairs() {
		assertThat(pairs()).hasSize(67);
	}

	@Test
	void whatIsJoinedIsRightAndNearlyAllPairsAreJoinedOrProposed() {
		Set<String> against = new TreeSet<>();
		found.forEach((name, finding) -> {
			Set<String> taken = taken(finding);
			assertThat(listed(name)).as(name).containsAll(taken);
			String number = facts.numbers.get(name);
			if (number != null && !taken.isEmpty() && !taken.equals(Set.of(number))) {
				against.add(name);
			}
		});
		assertThat(against).isEqualTo(new TreeSet<>(AGAINST_THE_NUMBERS));
		long joined = pairs().stream()
				.filter(it -> !taken(found.get(it.get(0))).isEmpty() && taken(found.get(it.get(0))).equals(taken(found.get(it.get(1)))))
				.count();
		long open = pairs().stream().filter(it -> it.stream().allMatch(this::reaches)).count();
		// The two others are of Passport Canada and of the Social Security Tribunal, which the list of organisations lacks.
		assertThat(joined).isEqualTo(63);
		assertThat(open).isEqualTo(65).isGreaterThanOrEqualTo(60);
	}

	/** Taken for its body, or its body is among those that are proposed. */
	private boolean reaches(String name) {
		Set<String> listed = listed(name);
		return !listed.isEmpty() && (taken(found.get(name)).equals(listed) || proposed(found.get(name)).containsAll(listed));
	}

	/** The names without a number, as a person read them. Of 80 spellings one differs from a numbered one in its spaces alone. */
	@ParameterizedTest
	@CsvSource({ "2024-10-24,70,4,74", "2025-03-22,71,3,74", "2025-09-26,72,3,75" })
	void precisionAndRecallOnNamesWithoutANumber(String vintage, int joined, int asked, int ofTheList) throws IOException {
		List<String> names = DepartmentBodies.names(list(vintage)).stream().filter(it -> facts.byHand.containsKey(it)).toList();
		long right = names.stream().filter(it -> !listed(it).isEmpty() && taken(found.get(it)).equals(listed(it))).count();
		long wrong = names.stream().filter(it -> !listed(it).containsAll(taken(found.get(it)))).count();
		long proposed = names.stream().filter(it -> taken(found.get(it)).isEmpty() && reaches(it)).count();
		assertThat(wrong).isZero();
		assertThat(List.of(right, proposed, names.stream().filter(it -> !listed(it).isEmpty()).count()))
				.containsExactly((long) joined, (long) asked, (long) ofTheList);
	}

	/** What the list of organisations lacks finds nothing, not even a proposal. */
	@Test
	void bodiesThatTheListLacksAreNew() {
		assertThat(found.keySet()).filteredOn(it -> listed(it).isEmpty()).hasSize(8)
				.allSatisfy(it -> assertThat(found.get(it)).isInstanceOf(MatchOutcome.New.class));
	}

	/** The first body proposed is right, but for Infrastructure Canada, whose name says nothing of what it has become. */
	@Test
	void likeliestProposalIsRight() {
		assertThat(found.entrySet()).filteredOn(it -> it.getValue() instanceof MatchOutcome.Proposed)
				.filteredOn(it -> !listed(it.getKey()).contains(number(((MatchOutcome.Proposed) it.getValue()).likely().getFirst())))
				.extracting(Map.Entry::getKey).containsExactly("Infrastructure Canada");
	}

	@Test
	void scoreIsTheSumOfItsReasons() {
		assertThat(found.values()).allSatisfy(it -> {
			List<Likeness> all = it instanceof MatchOutcome.Match taken ? List.of(taken.likeness())
					: it instanceof MatchOutcome.Proposed open ? open.likely() : List.of();
			assertThat(all).allSatisfy(one -> assertThat(one.reasons().stream().mapToDouble(reason -> reason.weight()).sum())
					.isCloseTo(one.score(), offset(1e-9)));
		});
	}
}
