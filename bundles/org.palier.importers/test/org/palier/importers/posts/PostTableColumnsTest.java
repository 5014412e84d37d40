// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.mapping.MappableField;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingDraft.Column;
import org.palier.intake.mapping.MappingDraft.Standing;

/** What the page of columns shows of a table of posts, and what is read of what a person says there. */
class PostTableColumnsTest {

	private static final String OWN = "Page;Date;Heure;Message;Nombre de j'aime;Code\n"
			+ "Musée du fleuve;3 nov. 2026;14 h 05;Le musée ouvre ses portes au public dès samedi.;12;a\n"
			+ "Régie des parcs;hier;9 h;Le parc est fermé pour la saison, merci de votre visite.;1 234;b\n";

	@TempDir
	private Path folder;

	private final PostTableImporter importer = new PostTableImporter();

	private MappedImporter mapped() {
		return importer.offers(MappedImporter.class).orElseThrow();
	}

	private ImportRequest request(String text) throws IOException {
		return UncheckedImport.of(Files.write(folder.resolve("own.csv"), text.getBytes(StandardCharsets.UTF_8))).to(importer);
	}

	@Test
	void columnsOfPostsAreProposedAsThoseOfACensusAre() throws IOException {
		var draft = new MappingDraft(mapped().propose(request(OWN), PostImports.DIRECTORY));
		assertThat(draft.columns()).extracting(Column::header, Column::field, Column::standing).containsExactly(
				tuple("Page", "author", Standing.SURE), tuple("Date", "createdAt", Standing.SURE), tuple("Heure", "time", Standing.SURE),
				tuple("Message", "text", Standing.SURE), tuple("Nombre de j'aime", "metric.likes", Standing.SURE),
				tuple("Code", "", Standing.LEFT));
		assertThat(mapped().lacking(draft.mapping()).orElseThrow().en()).startsWith("On which platform");
		assertThat(mapped().fields(PostImports.DIRECTORY)).extracting(MappableField::id).contains("text", "createdAt", "metric.likes",
				"platform");
		assertThat(mapped().fields(PostImports.DIRECTORY)).allSatisfy(it -> {
			assertThat(it.name().fr()).isNotBlank().doesNotContain("field.");
			assertThat(it.name().en()).isNotBlank().doesNotContain("field.");
		});
	}

	@Test
	void whatAPersonSaysIsReadAndNothingElse() throws IOException {
		ImportRequest request = request(OWN);
		var draft = new MappingDraft(mapped().propose(request, PostImports.DIRECTORY));
		draft.constant("platform", "Facebook");
		draft.choose(4, "");
		assertThat(mapped().lacking(draft.mapping())).isEmpty();
		var read = PostImports.of(mapped().by(draft.mapping(), "Notre relevé", request));
		assertThat(read.posts).extracting(Post::platform, Post::author, Post::createdAt, Post::createdAtRaw).containsExactly(
				tuple("facebook", "Musée du fleuve", Instant.parse("2026-11-03T14:05:00Z"), "3 nov. 2026"),
				tuple("facebook", "Régie des parcs", null, "hier"));
		assertThat(read.posts).allMatch(it -> it.metrics().isEmpty());
	}

	/** A column of long texts whose header says nothing is to be confirmed. */
	@Test
	void aColumnThatOnlyLooksLikeATextIsToBeConfirmed() throws IOException {
		var draft = new MappingDraft(mapped().propose(
				request("Quand;Compte;Ce qui fut dit\n2026-11-03;@musee;Le musée ouvre ses portes au public dès samedi.\n"),
				PostImports.DIRECTORY));
		assertThat(draft.columns().getLast()).satisfies(it -> {
			assertThat(it.field()).isEqualTo("text");
			assertThat(it.standing()).isEqualTo(Standing.TO_CONFIRM);
			assertThat(it.reason().en()).isEqualTo("It is the column with the longest texts.");
		});
		assertThat(List.of(draft.proposal().sheet())).isNotEmpty();
	}
}
