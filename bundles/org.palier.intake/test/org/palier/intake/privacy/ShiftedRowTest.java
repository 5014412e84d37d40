// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.corpus.Post;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.HiddenRows;
import org.palier.intake.imports.RejectedRows;
import org.palier.model.Study;
import org.palier.numbers.view.KnownMapping.Part;
import org.palier.numbers.view.KnownMapping;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;

/** A comma too few shifts a row by one cell: names then stand where nobody looks for them, and pass no door all the same. */
class ShiftedRowTest {

	private static final String NAME = "zorglubine_dupont";

	@TempDir
	private Path folder;
	private PrivacyDoor door;
	private final List<Rejected> left = new ArrayList<>();
	private RejectedRows rows;

	@BeforeEach
	void open() throws Exception {
		var study = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		Study made = Samples.empty();
		Samples.agency(Samples.jurisdiction(made, "qc"), "stm");
		study.file().save(made);
		door = PrivacyTerms
				.of(made, study, Optional.of(PrivacyChoice.Preset.LOI25.choice()), Optional.of(folder.resolve("key")), StatedUse.NONE)
				.door(made, AddressForms.SHIPPED, Erased.NOBODY);
		rows = HiddenRows.behind(door, new RejectedRows() {
			@Override
			public void dialect(FileDialect dialect) {
				// Not asked here.
			}

			@Override
			public void header(List<String> columns) {
				// Not asked here.
			}

			@Override
			public void row(Rejected row) {
				left.add(row);
			}
		});
	}

	@Test
	void noCellOfARejectedRowShowsANameWhereverItStands() throws IOException {
		List<String> columns = List.of("platform", "item_id", "account_handle", "created_at", "language", "text", "likes");
		rows.header(columns);
		for (int i = 0; i < columns.size(); i++) {
			var cells = new ArrayList<>(List.of("twitter", "1234567890123456", "someone_else", "2026-10-02T10:00:00Z", "fr", "12", "3"));
			cells.set(i, NAME);
			rows.row(new Rejected(i, i % 2 == 0 ? columns.get(i) : "", NAME, "rule",
					new Bilingual("«\u202f" + NAME + "\u202f» ne va pas.", "“" + NAME + "” is wrong."), cells));
		}
		assertThat(left).hasSize(columns.size());
		assertThat(left.toString()).doesNotContain("zorglubine", "dupont", "someone").contains("2026-10-02T10:00:00Z", "twitter", "fr");
		rows.row(new Rejected(9, "text", "", "rule", Bilingual.same("no"),
				List.of("", "", "", "voici le texte intime de quelqu’un", "", "", "")));
		assertThat(left.getLast().toString()).doesNotContain("intime");
	}

	@Test
	void noRemarkQuotesAValue() throws IOException {
		rows.header(List.of("date", "text"));
		Bilingual said = door.said(new Bilingual(
				"1 date illisible à la ligne 3\u202f: «\u202f" + NAME + "\u202f». Colonne «\u202fdate\u202f», choix «\u202fMois\u202f».",
				"1 date cannot be read, in line 3: “" + NAME + "”. Column “date”, choice “Months”; the first is “2026-10-01”."));
		assertThat(said.fr()).isEqualTo("1 date illisible à la ligne 3\u202f: (caché). Colonne «\u202fdate\u202f», choix «\u202fMois\u202f».");
		assertThat(said.en()).isEqualTo("1 date cannot be read, in line 3: (hidden). Column “date”, choice “Months”; the first is “2026-10-01”.");
	}

	@Test
	void columnsOfDatesAndLanguagesTakeDatesAndLanguagesOrNothing() {
		Post shifted = door
				.admitted(Post.builder("twitter", "1").accountHandle("x").language(NAME).createdAt(null, "le " + NAME).text("t").build(),
						"run")
				.orElseThrow();
		assertThat(shifted.language()).isEmpty();
		assertThat(shifted.createdAtRaw()).isEmpty();
		for (String language : List.of("fr", "en-CA", "und", "French", "français", "zh_Hant", "qme", "fra")) {
			assertThat(door.admitted(Post.builder("twitter", "1").language(language).createdAt(Instant.EPOCH, "1970").build(), "run")
					.orElseThrow().language())
					.isEqualTo(language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "@zorglubine\u200b_dupont", "@\u200bzorglubine_dupont", "\u2060@zorglubine_\ufeffdupont",
			"@zor\u00adglubine\u200d_dupont", "＠zorglubine\u200b_dupont" })
	void whatShowsNothingHidesNoName(String mention) {
		String pseudonym = door.admitted(Post.builder("twitter", "2").accountHandle(NAME).text("x").build(), "run").orElseThrow().accountHandle();
		Post post = door.admitted(Post.builder("twitter", "1").accountHandle("x").text("merci " + mention + " beaucoup").build(), "run")
				.orElseThrow();
		assertThat(post.text()).isEqualTo("merci @" + pseudonym + " beaucoup");
		assertThat(door.admitted(Post.builder("twitter", "3").accountHandle("zorglubine\u200b_dupont").text("x").build(), "run")
				.orElseThrow().accountHandle())
				.isEqualTo(pseudonym);
		assertThat(door.admitted(Post.builder("twitter", "4").text("jean\u200b.t@exem\u200bple.org").build(), "run").orElseThrow().text())
				.isEqualTo("[e-mail]");
	}

	@Test
	void lettersThatAreJoinedByWhatShowsNothingStayOutsideOfNames() {
		String text = "می\u200cخواهم \ud83d\udc68\u200d\ud83d\udc69";
		assertThat(door.admitted(Post.builder("twitter", "1").text(text).build(), "run").orElseThrow().text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "1,234", "3.5 %", "12 345 678", "2026-10-02", "02/10/2026 14:05", "2026-10-02T10:00:00.000Z",
			"Wed Oct 10 20:19:24 +0000 2018",
			"10 Oct 2018", "1696156800", "true", "Non", "fr-CA", "" })
	void numbersDatesAndCodesNameNobody(String cell) {
		assertThat(PlainCell.isOne(cell)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { NAME, "jean", "Jean Tremblay", "418 555 0123", "4185550123", "418-555-0123", "Bonjour", "Martin 2026", "x",
			"1234567890123456789", "May Tremblay" })
	void otherCellsMay(String cell) {
		assertThat(PlainCell.isOne(cell)).isFalse();
	}

	/** An author of whom a person said that it is no body may be somebody; the words for bodies are kept. */
	@Test
	void noMappingKeepsAnAuthorWhoIsNoBody() {
		var kept = door.kept(new KnownMapping("posts-csv", Bilingual.same("posts.csv"), List.of(), List.of(),
				List.of(new Part("author", "", NAME, ""), new Part("author", "", "La STM", "stm"), new Part("status", "", "oui", ""))));
		assertThat(kept.words()).extracting(Part::text).containsExactly("La STM", "oui");
		assertThat(door.mayTell(NAME)).isFalse();
		assertThat(PrivacyDoor.open().mayTell(NAME)).isTrue();
	}
}
