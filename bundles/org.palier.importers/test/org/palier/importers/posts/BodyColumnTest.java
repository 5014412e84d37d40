// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.ImportRequest;
import org.palier.files.UnknownValue;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostSample;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingQuestion;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/** A table of posts that names the bodies that wrote them, and no accounts. */
class BodyColumnTest {

	@TempDir
	Path folder;

	private Study study;
	private final Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();

	@BeforeEach
	void census() throws IOException {
		study = new Bench().study;
		quebec.setId("qc");
		study.getJurisdictions().add(quebec);
		agency("qc.rain", "Office de la pluie", "");
	}

	private void agency(String id, String name, String acronym) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId(id);
		agency.setName(Bilingual.same(name).toModel());
		agency.setAcronym(Bilingual.same(acronym).toModel());
		quebec.getAgencies().add(agency);
	}

	private static String table(String... bodies) {
		return "Organisme;Plateforme;Date;Texte\n"
				+ Stream.of(bodies).map(it -> it + ";facebook;2025-09-01;Avis de " + it + ".\n").collect(Collectors.joining());
	}

	private ImportRequest request(String text, Map<String, String> options) throws IOException {
		return UncheckedImport.of(Bench.file(folder, "posts.csv", text), options).to(new PostTableImporter());
	}

	private PostImports read(String text, Map<String, String> options) throws IOException {
		var posts = new PostImports();
		new PostTableImporter().read(request(text, options), new CensusDirectory(study), posts, Progress.NONE);
		return posts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "Organisme", "Agency", "Public body", "Ministère" })
	void aColumnOfBodiesIsTheAuthorOfThePosts(String header) throws Exception {
		var posts = read(table("Office de la pluie", "office de la pluie", "Office du vent").replace("Organisme", header), Map.of());
		assertThat(posts.posts).extracting(it -> it.accountHandle())
				.containsExactly("Office de la pluie", "Office de la pluie", "Office du vent");
		assertThat(posts.remarks).extracting(Bilingual::en)
				.containsAll(List.of("Column “" + header + "”: 2 rows name an agency of the study, which is its author.",
						"One row names an author who is no agency of the study: “Office du vent” (1). "
								+ "Give these accounts to an agency on the page of accounts."));
	}

	/** A short word in capitals could be a handle, and is the name or the acronym of a body all the same. */
	@Test
	void aNameInCapitalsIsThatOfABodyAndSoIsAnAcronym() throws Exception {
		agency("qc.saq", "SAQ", "");
		agency("qc.inondations", "Bureau des inondations", "BDI");
		agency("qc.neige", "Office de la neige", "ON");
		agency("qc.nuages", "Office des nuages", "ON");
		var posts = read(table("SAQ", "BDI", "ON"), Map.of());
		assertThat(posts.posts).extracting(it -> it.accountHandle()).as("two bodies have the last acronym")
				.containsExactly("SAQ", "Bureau des inondations", "ON");
		assertThat(posts.unknown).extracting(UnknownValue::value).containsExactly("ON");
	}

	@Test
	void aNameOfNoBodyIsAQuestionWithTheNearestBodies() throws Exception {
		agency("qc.transport", "Société de transport de la vallée", "");
		var posts = read(table("Office de la pluie", "Office du vent", "Transports de la vallée", "Transports de la vallée"),
				Map.of("duplicates", "keep"));
		assertThat(posts.unknown).containsExactly(
				new UnknownValue("author", "Organisme", "Transports de la vallée", 2, List.of("qc.transport")),
				new UnknownValue("author", "Organisme", "Office du vent", 1, List.of()));
	}

	/** Authors may be anybody where no body is among them. */
	@Test
	void nobodyIsAskedAboutAuthorsAmongWhomNoBodyIs() throws Exception {
		assertThat(read(table("passant", "Un passant"), Map.of()).unknown).isEmpty();
	}

	@Test
	void anAnswerIsTakenAndIsNoQuestionAnyMore() throws Exception {
		var posts = read(table("Office de la pluie", "La pluie", "Un passant"),
				Map.of("map", "value.author=La pluie => qc.rain\nvalue.author=Un passant =>"));
		assertThat(posts.posts).extracting(it -> it.accountHandle())
				.containsExactly("Office de la pluie", "Office de la pluie", "Un passant");
		assertThat(posts.unknown).isEmpty();
	}

	/** The page of columns reads the first rows alone, and asks about them. */
	@Test
	void theFirstRowsOfALongFileAreAskedAbout() throws Exception {
		String text = table("Office de la pluie", "Office du vent") + "Office de la pluie;facebook;2025-09-01;Il pleut.\n".repeat(3000);
		var sample = PostSample.read(new PostTableImporter(), request(text, Map.of("duplicates", "keep")), new CensusDirectory(study),
				Progress.NONE);
		assertThat(sample.whole()).isFalse();
		assertThat(sample.unknown()).extracting(UnknownValue::value).containsExactly("Office du vent");
		var draft = new MappingDraft(new PostTableImporter().offers(MappedImporter.class).orElseThrow()
				.propose(request(text, Map.of()), new CensusDirectory(study)));
		assertThat(MappingQuestion.of(sample.unknown(), sample.leftOut(), draft)).singleElement()
				.satisfies(it -> assertThat(it.field()).isEqualTo(MappingQuestion.AUTHOR));
	}
}
