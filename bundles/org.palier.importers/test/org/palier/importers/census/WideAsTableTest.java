// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.importers.Bench;
import org.palier.importers.table.TableImporter;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.JurisdictionFact;
import org.palier.intake.imports.CensusFact.MappingFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingProposal;
import org.palier.model.Agencies;
import org.palier.model.Agency;

/**
 * The wide census is a mapping of any table: of a correct file both importers say the same, fact by fact. One thing is otherwise: where a
 * cell holds the address of an account, the wide census says beside the account that the address is the evidence of the presence.
 */
class WideAsTableTest {

	private static final Map<String, String> FIELDS = Map.of("agency_id", "id.study", "name_fr", "name.fr", "name_en", "name.en",
			"jurisdiction", "jurisdiction",
			"parent_id", "parent", "type", "category", "size", "size", "field", "field", "web_site", "site");

	@TempDir
	private Path folder;

	private static String mapping(List<String> columns, CensusDirectory directory) {
		List<String> entries = new ArrayList<>();
		for (String column : columns) {
			Optional<String> platform = directory.platform(column);
			entries.add(FIELDS.containsKey(column) ? FIELDS.get(column) + "=" + column : "on." + platform.orElseThrow() + "=" + column);
		}
		return String.join(", ", entries);
	}

	/** Nobody has to say that the ids are those of the study. */
	@ParameterizedTest
	@ValueSource(strings = { "invented/wide.csv", "crises/agencies.csv", "yates-arbour-2013/wide.csv" })
	void theMappingIsProposed(String name) throws IOException {
		Path file = Bench.shipped(name);
		var bench = new Bench();
		MappedImporter columns = new TableImporter().offers(MappedImporter.class).orElseThrow();
		var directory = new CensusDirectory(bench.study);
		MappingProposal proposal = columns.propose(ImportRequest.of(file), directory);
		assertThat(proposal.mapping().entries().stream().map(it -> it.field() + "=" + it.source()))
				.containsExactlyInAnyOrder(mapping(proposal.columns(), directory).split(", "));
	}

	private static void compare(Path file) throws IOException {
		var bench = new Bench();
		List<String> columns = List.of(Files.readAllLines(file).getFirst().split(","));
		List<Fact> strict = bench.read(new CensusWideImporter(), file, Map.of()).facts().stream()
				.<Fact>map(it -> it).filter(it -> !(it instanceof PresenceFact presence) || presence.evidence().isEmpty()).toList();
		List<Fact> table = bench.read(new TableImporter(), file,
				Map.of("map", mapping(columns, new CensusDirectory(bench.study)), "only", "true", "create", "jurisdiction, field")).facts().stream()
				.<Fact>map(it -> it).filter(it -> !(it instanceof JurisdictionFact) && !(it instanceof MappingFact)).toList();
		assertThat(table).as(file.toString()).containsExactlyElementsOf(strict);
	}

	@ParameterizedTest
	@ValueSource(strings = { "invented/wide.csv", "crises/agencies.csv", "yates-arbour-2013/wide.csv" })
	void theCensusesOfTheDemosAreTheSame(String name) throws IOException {
		compare(Bench.shipped(name));
	}

	@Test
	void drawnCensusesAreTheSame() throws IOException {
		var random = new Random();
		for (int draw = 0; draw < 20; draw++) {
			var text = new StringBuilder("agency_id,name_fr,name_en,jurisdiction,parent_id,size,web_site,facebook,twitter,blog\n");
			int rows = 1 + random.nextInt(12);
			for (int i = 0; i < rows; i++) {
				String parent = i > 0 && random.nextInt(3) == 0 ? "gov-" + random.nextInt(i) : "";
				text.append("gov-").append(i).append(",Organisme ").append(i).append(',').append(random.nextBoolean() ? "Body " + i : "")
						.append(",qc,").append(parent)
						.append(',').append(random.nextBoolean() ? String.valueOf(random.nextInt(5000)) : "").append(',')
						.append(random.nextBoolean() ? "https://www.gov" + i + ".example/" : "").append(',')
						.append(one(random, "", "oui", "non", "1", "0", "https://www.facebook.com/gov" + i)).append(',')
						.append(one(random, "", "VRAI", "faux", "https://x.com/gov" + i)).append(',')
						.append(one(random, "", "yes", "no", "https://gov" + i + ".example/blog"))
						.append('\n');
			}
			compare(Files.writeString(folder.resolve("wide" + draw + ".csv"), text));
		}
	}

	/**
	 * A table that says the ids of the study goes to its bodies, whatever it calls them, and to those above them; another id is another body.
	 */
	@Test
	void anIdOfTheStudySaysWhoIsWho() throws IOException {
		var bench = new Bench();
		bench.bring(new CensusWideImporter(), Bench.shipped("crises/agencies.csv"), Map.of());
		long before = Agencies.of(bench.study).count();
		Path file = Files.writeString(folder.resolve("ids.csv"),
				"Id,Name,Government,Above\nnsw-police,Police of the State,au,nsw-rfs\nnew-one,NSW Police Force,au,\n");
		bench.bring(new TableImporter(), file, Map.of("map", "id.study=Id, name.en=Name, jurisdiction=Government, parent=Above", "only", "true"));
		assertThat(Agencies.of(bench.study).count()).isEqualTo(before + 1);
		Agency police = Agencies.of(bench.study).filter(it -> it.getId().equals("nsw-police")).findFirst().orElseThrow();
		assertThat(police.getName().getEn()).isEqualTo("Police of the State");
		assertThat(police.getParent().getId()).isEqualTo("nsw-rfs");
		assertThat(Agencies.of(bench.study).anyMatch(it -> it.getId().equals("new-one"))).isTrue();
	}

	private static String one(Random random, String... all) {
		return all[random.nextInt(all.length)];
	}
}
