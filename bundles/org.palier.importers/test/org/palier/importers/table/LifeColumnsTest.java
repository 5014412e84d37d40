// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.Progress;
import org.palier.importers.Bench;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.ChosenChanges;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.imports.Vintage;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.study.history.BodyEvent;
import org.palier.study.history.FormerNames;

/** Columns of a table that say when bodies began and ended, and which took their place. */
class LifeColumnsTest {

	private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

	@TempDir
	Path folder;

	private final TableImporter importer = new TableImporter();
	private final Bench bench = new Bench();

	LifeColumnsTest() throws Exception {
		// The bench reads packs.
	}

	private Agency named(String name) {
		return Agencies.of(bench.study).filter(it -> name.equals(it.getName().getFr()) || name.equals(it.getName().getEn())).findFirst()
				.orElseThrow();
	}

	/** Beauport and Charlesbourg merge, Sillery is split, Vanier goes to a town that nobody knows. */
	@Test
	void frenchHeadersAreRecognised() throws IOException {
		bench.bring(importer, Bench.file(folder, "villes.csv", """
				Municipalité;Créée le;Abolie le;Remplacée par
				Beauport;13/01/1976;01/07/2025;Québec
				Charlesbourg;;1 juillet 2025;québec
				Sillery;;2025-07-01;Québec | Sainte-Foy
				Vanier;;2025-07-01;Ville inconnue
				Québec;01/07/2025;;
				Sainte-Foy;;;
				"""), Map.of());
		assertThat(named("Beauport").getBegunOn()).isEqualTo(LocalDate.of(1976, 1, 13));
		assertThat(named("Beauport").getEndedOn()).isEqualTo(JULY);
		assertThat(named("Charlesbourg").getEndedOn()).isEqualTo(JULY);
		assertThat(named("Beauport").getSuccessors()).containsExactly(named("Québec"));
		assertThat(named("Charlesbourg").getSuccessors()).containsExactly(named("Québec"));
		assertThat(named("Sillery").getSuccessors()).containsExactly(named("Québec"), named("Sainte-Foy"));
		assertThat(named("Vanier").getSuccessors()).isEmpty();
		assertThat(named("Vanier").getSuccessorNames()).containsExactly("Ville inconnue");
		assertThat(named("Québec").getBegunOn()).isEqualTo(JULY);
	}

	@Test
	void englishHeadersAreRecognisedAndWhatIsNoDayIsLeftOut() throws IOException {
		Path file = Bench.file(folder, "bodies.csv", """
				Agency,Began,Ended,Succeeded by,Change source
				Ferries,2001-04-01,soon,,
				Lighthouses,,2025-07-01,Ferries,Order in council 12
				""");
		ImportTrial trial = ImportTrial.of(importer, UncheckedImport.of(file, Map.of()).to(importer), new CensusDirectory(bench.study),
				Progress.NONE);
		bench.bring(importer, file, Map.of());
		assertThat(named("Ferries").getBegunOn()).isEqualTo(LocalDate.of(2001, 4, 1));
		assertThat(named("Ferries").getEndedOn()).isNull();
		assertThat(trial.result().remarks()).extracting(it -> it.en()).anyMatch(it -> it.contains("soon"));
		assertThat(named("Lighthouses").getSuccessors()).containsExactly(named("Ferries"));
		assertThat(named("Lighthouses").getLifeSource()).isEqualTo("Order in council 12");
	}

	/**
	 * Two ways to say until when a body was called otherwise; a former name without a day is a name that it may still be found by, no more.
	 */
	@Test
	void formerNamesComeWithTheirDays() throws IOException {
		Path file = Bench.file(folder, "noms.csv", """
				Organisme;Ancien nom;Renommé le
				Traversiers;Régie des bacs (2021-05-01);
				Phares;Balises du Nord;1 juin 2020
				Ports;Havres;
				Quais;Jetées (2021-13-01);
				""");
		ImportTrial trial = ImportTrial.of(importer, UncheckedImport.of(file, Map.of()).to(importer), new CensusDirectory(bench.study),
				Progress.NONE);
		bench.bring(importer, file, Map.of());
		bench.bring(importer, file, Map.of());
		assertThat(FormerNames.written(named("Traversiers").getFormerNames())).isEqualTo("Régie des bacs (2021-05-01)");
		assertThat(FormerNames.written(named("Phares").getFormerNames())).isEqualTo("Balises du Nord (2020-06-01)");
		assertThat(named("Ports").getFormerNames()).isEmpty();
		assertThat(named("Traversiers").getOtherNames()).containsExactly("Régie des bacs");
		assertThat(trial.result().remarks()).extracting(it -> it.fr()).anyMatch(it -> it.contains("2021-13-01"));
		assertThat(BodyEvent.of(bench.study, Set.of(named("Phares").getId()))).singleElement().satisfies(it -> {
			assertThat(it.kind()).isEqualTo(BodyEvent.Kind.RENAMED);
			assertThat(it.day()).isEqualTo(LocalDate.of(2020, 6, 1));
			assertThat(it.former().fr()).isEqualTo("Balises du Nord");
		});
	}

	/** A list that says nothing of a day leaves it; one that says another changes it, and what a person wrote stays. */
	@Test
	void aLaterListChangesWhatItSays() throws IOException {
		bench.bring(importer, Bench.file(folder, "one.csv", "Organisme;Aboli le\nPhares;2025-07-01\nBacs;2025-07-01\n"), Map.of());
		bench.bring(importer, Bench.file(folder, "two.csv", "Organisme;Aboli le\nPhares;2025-08-01\nBacs;\n"), Map.of());
		assertThat(named("Phares").getEndedOn()).isEqualTo(LocalDate.of(2025, 8, 1));
		assertThat(named("Bacs").getEndedOn()).isEqualTo(JULY);
	}

	/**
	 * A body that a complete list no longer has stays until a person says that it ended, on the day of the list; the next list does not ask
	 * again.
	 */
	@Test
	void goneFromTheListIsAQuestion() throws IOException {
		bench.bring(importer, Bench.file(folder, "one.csv", "Organisme;Domaine\nPhares;mer\nBacs;mer\n"), Map.of());
		List<CensusFact> facts = ImportTrial
				.of(importer, UncheckedImport.of(Bench.file(folder, "two.csv", "Organisme;Domaine\nPhares;mer\n"), Map.of()).to(importer),
						new CensusDirectory(bench.study), Progress.NONE)
				.result().facts();
		var update = new CensusUpdate(bench.study, new Vintage(facts, List.of(), JULY, true));
		assertThat(update.changes().gone()).singleElement().satisfies(it -> assertThat(it.on()).isEqualTo(JULY));
		update.apply(null, Progress.NONE);
		assertThat(named("Bacs").getEndedOn()).isNull();

		var again = new CensusUpdate(bench.study, new Vintage(facts, List.of(), JULY, true));
		var chosen = new ChosenChanges(again.changes());
		assertThat(chosen.takes(Group.GONE)).contains(false);
		chosen.take(Group.GONE, true);
		again.apply(null, chosen.selection(), Progress.NONE);
		assertThat(named("Bacs").getEndedOn()).isEqualTo(JULY);
		assertThat(new CensusUpdate(bench.study, new Vintage(facts, List.of(), JULY.plusDays(90), true)).changes().gone()).isEmpty();
	}
}
