// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.palier.fixtures.Packs;

import org.junit.jupiter.api.Test;
import org.palier.codebook.theory.PackDifference.Kind;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Replacement;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;

class PackComparisonTest {

	private final TheoryPack before = Packs.shipped("1.1");
	private final TheoryPack after = Packs.shipped("1.1");

	@Test
	void aVersionDoesNotDifferFromItself() {
		assertThat(PackComparison.of(before, after).differences()).isEmpty();
		assertThat(PackComparison.of(Packs.study(before), after).differences()).isEmpty();
	}

	/** By pencil: one thing of each sort is changed. */
	@Test
	void eachSortOfDifferenceIsNoted() {
		usage("advice").getName().setFr("avis");
		usage("alert").getDefinition().setEn("Warns.");
		usage("event").setSource("elsewhere");
		usage("contest").getExamples().removeLast();
		after.getUsages().remove(usage("other"));
		Usage made = PalierFactory.eINSTANCE.createUsage();
		made.setId("video");
		made.setName(Bilingual.same("video").toModel());
		after.getUsages().add(made);
		after.getUsages().move(0, usage("answer"));
		Theory pyramid = after.getTheories().getFirst();
		pyramid.getPlacements().getFirst().setCategory(pyramid.getCategories().getLast());
		Placement placement = PalierFactory.eINSTANCE.createPlacement();
		placement.setUsage(made);
		placement.setPlatform(after.getPlatforms().getFirst());
		placement.setCategory(pyramid.getCategories().getFirst());
		pyramid.getPlacements().add(placement);

		PackComparison found = PackComparison.of(before, after);

		assertThat(found.differences()).extracting(it -> it.kind().id() + " " + it.thing().key() + " " + it.what().en() + ": "
				+ it.before().en() + " > " + it.after().en()).containsExactlyInAnyOrder(
						"renamed Usage.advice name (French): conseil > avis",
						"text Usage.alert definition (English): Warns of a danger, an interruption or an emergency. > Warns.",
						"value Usage.event source: " + Packs.shipped("1.1").getUsages().get(3).getSource() + " > elsewhere",
						"examples Usage.contest examples: 3 > 2", "removed Usage.other : other > ", "added Usage.video :  > video",
						"moved Usage.answer place: 10 > 1",
						"placed Theory.chang_kannan news release: Communication > Service",
						"placed Theory.chang_kannan video on Facebook: unplaced > Communication");
		assertThat(found.table().rows()).hasSize(9);
		assertThat(found.table().notes()).extracting(Bilingual::en).contains("placement changed: 2", "moved: 1");
	}

	@Test
	void aReplacedIdIsTheSameThing() {
		usage("alert").setId("warning");
		after.setVersion("1.2");
		after.getReplacements().add(replacement("alert", "warning"));
		Usage event = usage("event");
		after.getTheories().forEach(theory -> theory.getPlacements().removeIf(it -> it.getUsage() == event));
		after.getUsages().remove(event);
		after.getReplacements().add(replacement("event", "advice"));

		List<PackDifference> found = PackComparison.of(before, after).differences();

		assertThat(found).filteredOn(it -> it.kind() == Kind.REPLACED).extracting(it -> it.before().en() + " > " + it.after().en())
				.containsExactly("alert > warning", "event > advice");
		assertThat(found).filteredOn(it -> it.kind() == Kind.ADDED || it.kind() == Kind.REMOVED).isEmpty();
		assertThat(found).filteredOn(it -> it.kind() == Kind.PLACED).isEmpty();
	}

	/** What 1.1 brought, counted in the two files: 14 usages and 7 categories that gained three examples each. */
	@Test
	void theSecondVersionAddsToTheFirst() {
		PackComparison found = PackComparison.of(Packs.shipped("1.0"), after);

		assertThat(found.count(Kind.EXAMPLES)).isEqualTo(14 + 7);
		assertThat(found.count(Kind.ADDED)).isEqualTo(1 + 5);
		assertThat(found.count(Kind.REMOVED)).isZero();
		assertThat(found.count(Kind.MOVED)).isZero();
		assertThat(found.count(Kind.PLACED)).isZero();
	}

	@Test
	void levelsThatChangePlacesAreOneMove() {
		List<Category> levels = after.getTheories().getFirst().getCategories();
		levels.add(0, levels.removeLast());

		assertThat(PackComparison.of(before, after).differences()).extracting(it -> it.kind() + " " + it.thing().key())
				.containsExactly("MOVED Category.chang_kannan.service");
	}

	static Replacement replacement(String from, String to) {
		Replacement made = PalierFactory.eINSTANCE.createReplacement();
		made.setKind("Usage");
		made.setSince("1.2");
		made.setFrom(from);
		made.setTo(to);
		return made;
	}

	private Usage usage(String id) {
		return after.getUsages().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
