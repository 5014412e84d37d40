// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/** A table of posts that names the bodies that wrote them, and no accounts. */
class BodyColumnTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "Organisme", "Agency", "Public body", "Ministère" })
	void aColumnOfBodiesIsTheAuthorOfThePosts(String header) throws Exception {
		Study study = new Bench().study;
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		quebec.setId("qc");
		study.getJurisdictions().add(quebec);
		Agency rain = PalierFactory.eINSTANCE.createAgency();
		rain.setId("qc.rain");
		rain.setName(Bilingual.same("Office de la pluie").toModel());
		quebec.getAgencies().add(rain);
		Path file = Bench.file(folder, "posts.csv", header + ";Plateforme;Date;Texte\nOffice de la pluie;facebook;2025-09-01;Il pleut.\n"
				+ "office de la pluie;facebook;2025-09-02;Il pleut encore.\nOffice du vent;facebook;2025-09-03;Il vente.\n");
		var posts = new PostImports();
		new PostTableImporter().read(ImportRequest.of(file), new CensusDirectory(study), posts, Progress.NONE);
		assertThat(posts.posts).extracting(it -> it.accountHandle())
				.containsExactly("Office de la pluie", "Office de la pluie", "Office du vent");
		assertThat(posts.remarks).extracting(Bilingual::en)
				.containsAll(List.of("Column “" + header + "”: 2 rows name an agency of the study, which is its author.",
						"One row names an author who is no agency of the study: Office du vent (1). "
								+ "Give these accounts to an agency on the page of accounts."));
	}
}
