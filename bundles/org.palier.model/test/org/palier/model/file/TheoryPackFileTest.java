// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.OwnField;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;

class TheoryPackFileTest {

	static final Path SHIPPED = Path.of(System.getProperty("palier.root"),
			"bundles/org.palier.theories/packs/public_engagement-1.0.xml");

	@Test
	void shippedPackHoldsWhatTheTheoryDocumentLists() throws Exception {
		TheoryPack pack = new TheoryPackFile(SHIPPED).load();

		assertThat(pack.getUsages()).hasSize(14);
		Theory pyramid = pack.getTheories().get(0);
		assertThat(pyramid.isOrdered()).isTrue();
		assertThat(pyramid.getCategories()).extracting("id").containsExactly("communication", "interaction", "service");
		assertThat(pyramid.getPlacements()).filteredOn(it -> it.getUsage().getId().equals("answer"))
				.singleElement().satisfies(it -> assertThat(it.getCategory().getId()).isEqualTo("interaction"));
		assertThat(pack.getTheories().get(1).getCategories()).extracting("id").containsExactly("press_agentry",
				"public_information", "two_way_asymmetric", "two_way_symmetric");
	}

	/** A study that takes the pack has its fields; one of the same id that it declared itself stays. */
	@Test
	void fieldsOfAPackAreTheStudysToo(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("in_house.xml");
		Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<palier:TheoryPack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:palier="urn:palier:model:1" id="in_house" version="1.0">
				  <name en="In-house"/>
				  <fields id="budget" type="number"><name fr="Budget" en="Budget"/></fields>
				  <fields id="rhythm" type="choice"><name fr="Rythme" en="Rhythm"/>
				    <choices id="daily"><name fr="Chaque jour" en="Every day"/></choices>
				  </fields>
				</palier:TheoryPack>
				""");
		Study study = PalierFactory.eINSTANCE.createStudy();
		OwnField own = PalierFactory.eINSTANCE.createOwnField();
		own.setId("budget");
		study.getFields().add(own);

		TheoryPackFile.copyInto(new TheoryPackFile(file).load(), study);

		assertThat(study.getFields()).extracting("id", "source").containsExactly(tuple("budget", null), tuple("rhythm", "in_house 1.0"));
		assertThat(study.getFields().get(0)).isSameAs(own);
		assertThat(study.getFields().get(1).getChoices()).extracting("id").containsExactly("daily");
	}

	@Test
	void copyKeepsTheStudysOwnUsageAndPlacesIt() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		Usage own = PalierFactory.eINSTANCE.createUsage();
		own.setId("answer");
		study.getUsages().add(own);

		TheoryPackFile.copyInto(new TheoryPackFile(SHIPPED).load(), study);

		assertThat(study.getUsages()).hasSize(14).startsWith(own);
		assertThat(study.getTheories().get(0).getPlacements()).anySatisfy(it -> assertThat(it.getUsage()).isSameAs(own));
		assertThat(study.getPacks()).singleElement().satisfies(it -> {
			assertThat(it.getPack()).isEqualTo("public_engagement");
			assertThat(it.getVersion()).isEqualTo("1.0");
		});
	}
}
