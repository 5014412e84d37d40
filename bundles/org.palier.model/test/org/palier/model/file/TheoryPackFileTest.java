// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
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
