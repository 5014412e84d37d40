// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.UnknownValue;
import org.palier.ground.Progress;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;

/** What pages are for, as a spreadsheet of a ministry says it. */
class UsageColumnsTest {

	private static final String OWN = "Organisme;Facebook;%s;X\n"
			+ "Agence des traversiers;Oui;communiqués, offres d'emplois;Non\n"
			+ "Archives du fleuve;https://www.facebook.com/archivesfleuve;Nouvelle / event;Oui\n"
			+ "Bureau des phares;Non;nouvelles;?\n"
			+ "Institut des glaces;Oui;météo;Oui\n"
			+ "Office du vent;Oui;aucun;Oui\n"
			+ "Régie des parcs;Oui;;Oui\n";

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private Bench bench;

	@BeforeEach
	void newBench() throws IOException {
		bench = new Bench();
	}

	private ImportResult bring(String text, String... options) throws IOException {
		Map<String, String> chosen = new HashMap<>(Map.of("map", "jurisdiction='Québec'"));
		for (int i = 0; i < options.length; i += 2) {
			chosen.merge(options[i], options[i + 1], (one, other) -> one + "," + other);
		}
		return bench.bring(importer, Bench.file(folder, "own.csv", text), chosen);
	}

	private List<UnknownValue> asked(String text) throws IOException {
		Path file = Bench.file(folder, "asked.csv", text);
		return ImportTrial
				.of(importer, UncheckedImport.of(file, Map.of("map", "jurisdiction='Québec'")).to(importer), new CensusDirectory(bench.study),
						Progress.NONE)
				.unknown();
	}

	private List<org.assertj.core.groups.Tuple> coded() {
		return bench.cells().filter(it -> !it.getCodings().isEmpty())
				.map(it -> tuple(((Agency) it.eContainer()).getName().getFr(), it.getPlatform().getId(), usages(it))).toList();
	}

	private static List<String> usages(Presence cell) {
		return cell.getCodings().stream().flatMap(it -> it.getUsages().stream()).map(Identified::getId).sorted().toList();
	}

	private static List<String> told(ImportResult result) {
		return result.remarks().stream().map(it -> it.en()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Usages : Facebook", "Usages Facebook", "Facebook – usages", "Facebook (usages)", "Utilisation de Facebook",
			"Uses: Facebook", "Usages",
			"facebook_usages" })
	void aColumnOfUsagesIsSeenByItsHeader(String header) throws IOException {
		bring(OWN.formatted(header));
		assertThat(coded()).containsExactly(tuple("Agence des traversiers", "facebook", List.of("job_offer")),
				tuple("Archives du fleuve", "facebook", List.of("event", "news_release")), tuple("Office du vent", "facebook", List.of()));
	}

	/** Nothing is guessed: what is not a name is told, with what may be meant by it. */
	@Test
	void wordsThatAreNoUsageAreToSettle() throws IOException {
		assertThat(asked(OWN.formatted("Usages : Facebook")))
				.extracting(UnknownValue::field, UnknownValue::column, UnknownValue::value, UnknownValue::rows, UnknownValue::near)
				.containsExactly(tuple("usages", "Usages : Facebook", "communiqués", 1, List.of("news_release")),
						tuple("usages", "Usages : Facebook", "météo", 1, List.of()));
		assertThat(told(bring(OWN.formatted("Usages : Facebook")))).contains("Pages of which the file says the uses: 3.",
				"Uses read under another word: “offres d'emplois” as “job offer”, “nouvelles” as “news release”.",
				"Column “Usages : Facebook”: 2 words name no use of the study and were not taken: “communiqués” (1, near “news release”), “météo” (1). "
						+ "Say what each means under “To settle”.",
				"Column “Usages : Facebook”: one row came in without it. “nouvelles” (line 4). Allowed: nothing, for the row shows no page.");
	}

	@Test
	void whatAPersonSaysOfAWordHolds() throws IOException {
		bring(OWN.formatted("Usages : Facebook"), "map", "value.usages=Communiqué => nouvelle", "map",
				"value.usages=communiqués => news_release", "map",
				"value.usages=météo =>");
		assertThat(coded()).containsExactly(tuple("Agence des traversiers", "facebook", List.of("job_offer", "news_release")),
				tuple("Archives du fleuve", "facebook", List.of("event", "news_release")), tuple("Office du vent", "facebook", List.of()));
		assertThat(asked(OWN.formatted("Usages : Facebook"))).isEmpty();
	}

	/** The second sheet of an analyst: usages where others write yes and no. */
	@Test
	void usagesMayStandInTheCellsOfPlatforms() throws IOException {
		bring("Organisme;Facebook;Instagram\nAgence des traversiers;nouvelles, alertes;concours\n"
				+ "Institut des glaces;Oui (conseils, recrutement);https://www.instagram.com/glaces – conseils\n"
				+ "Archives du fleuve;Non;archivesfleuve\n");
		assertThat(coded()).containsExactly(tuple("Agence des traversiers", "facebook", List.of("alert", "news_release")),
				tuple("Agence des traversiers", "instagram", List.of("contest")), tuple("Institut des glaces", "facebook", List.of("advice")),
				tuple("Institut des glaces", "instagram", List.of("advice")));
		assertThat(bench.cells().map(it -> tuple(((Agency) it.eContainer()).getName().getFr(), it.getPlatform().getId(), it.getStatus(),
				it.getAccounts().stream().map(account -> account.getUrl() == null ? account.getHandle() : account.getUrl()).toList()))).containsExactly(
						tuple("Agence des traversiers", "facebook", PresenceStatus.PRESENT, List.of()),
						tuple("Agence des traversiers", "instagram", PresenceStatus.PRESENT, List.of()),
						tuple("Archives du fleuve", "facebook", PresenceStatus.ABSENT, List.of()),
						tuple("Archives du fleuve", "instagram", PresenceStatus.PRESENT, List.of("archivesfleuve")),
						tuple("Institut des glaces", "facebook", PresenceStatus.PRESENT, List.of()),
						tuple("Institut des glaces", "instagram", PresenceStatus.PRESENT, List.of("https://www.instagram.com/glaces")));
	}

	/** One row a page: several accounts of one page are one coding, and the coder is who the list says. */
	@Test
	void usagesMayStandInRowsOfPages() throws IOException {
		bring("Organisme;Plateforme;Compte;Usages;Codé par\nA;Facebook;@a;nouvelles;Anne\nA;Facebook;@a2;concours;Anne\nA;X;@a;nouvelles;Ben\n");
		assertThat(coded()).containsExactly(tuple("A", "facebook", List.of("contest", "news_release")),
				tuple("A", "twitter", List.of("news_release")));
		assertThat(bench.study.getCoders()).extracting(it -> it.getName()).containsExactlyInAnyOrder("Anne", "Ben");
	}

	/** A column “Usages” beside several platforms may be of all: only a person can say so. */
	@Test
	void usagesOfNoPlatformInParticularAreLeftToAPerson() throws IOException {
		String text = "Organisme;Usages;Facebook;X\nA;nouvelles;Oui;Oui\nB;alertes;Non;Oui\n";
		assertThat(told(bring(text))).anyMatch(it -> it.startsWith("Columns not read: Usages."));
		assertThat(coded()).isEmpty();
		bring(text, "map", "usages=Usages");
		assertThat(coded()).containsExactly(tuple("A", "facebook", List.of("news_release")), tuple("A", "twitter", List.of("news_release")),
				tuple("B", "twitter", List.of("alert")));
	}

	@Test
	void anAccountThatIsCalledAlmostAsAUsageStaysAnAccount() throws IOException {
		bring("Organisme;Facebook;Sigle\nA;@nouvelles;A\nB;emploiqc;B\n");
		assertThat(coded()).isEmpty();
		assertThat(bench.cells()).allMatch(it -> it.getAccounts().size() == 1);
	}

	/** Ten near twins of categories were made of one list. */
	@Test
	void categoriesInThePluralAreTheStudysOwn() throws IOException {
		String text = "Organisme,Catégorie,X\nA,Organisme-conseil,oui\nB,Sensibilisation,oui\n";
		bench.study.getCategories().forEach(it -> assertThat(it.getId()).isNotEmpty());
		assertThat(asked(text)).extracting(UnknownValue::value).doesNotContain("Organisme-conseil");
		assertThat(asked(text)).filteredOn(it -> it.value().equals("Sensibilisation")).allSatisfy(it -> assertThat(it.near()).hasSize(1));
	}
}
