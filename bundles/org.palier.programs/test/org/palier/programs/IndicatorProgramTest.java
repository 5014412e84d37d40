// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Watchdog;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.view.StudyView;

/** Programs that count: what they are given, which tables they may answer with, and what becomes of those that answer otherwise. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class IndicatorProgramTest {

	private static final String COLUMNS = "{\"columns\":[{\"id\":\"agency\",\"name\":{\"fr\":\"Organisme\",\"en\":\"Agency\"},\"type\":\"agency\"},"
			+ "{\"id\":\"n\",\"type\":\"count\"},{\"id\":\"part\",\"name\":\"Part\",\"type\":\"share\"}],\"rows\":[";

	@TempDir
	Path folder;
	private ProgramFixture program;
	private StudyView view;

	@BeforeEach
	void makeStudy() {
		program = new ProgramFixture(folder.resolve("essai")).with("kind", "indicator");
		Study study = Samples.empty();
		var quebec = Samples.jurisdiction(study, "qc");
		Agency parks = Samples.agency(quebec, "parks");
		parks.setSize(200);
		Samples.cell(study, parks, "facebook", PresenceStatus.PRESENT);
		Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		Samples.cell(study, Samples.agency(quebec, "mint"), "facebook", PresenceStatus.PRESENT);
		view = StudyView.of(study);
	}

	private Table count(Path of) throws IOException {
		return new ProgramIndicator(Program.of(of, new Interpreters())).compute(view);
	}

	private void refused(String rows, String... words) throws IOException {
		Path of = program.shell("cat >/dev/null", "echo '" + COLUMNS + rows + "'");
		assertThatThrownBy(() -> count(of)).isInstanceOf(PluginFailedException.class).hasMessageContaining("“gouv.exemple.essai”, line 1")
				.satisfies(it -> assertThat(it.getMessage()).contains(words));
	}

	@Test
	void tableIsWhatTheProgramSays() throws IOException {
		Table table = count(program.shell("cat >/dev/null", "echo '" + COLUMNS
				+ "[\"parks\",3,0.5],[\"mint\",0,{\"part\":1,\"whole\":4}],[\"mint\",null,null]],\"unit\":\"post\",\"notes\":[{\"fr\":\"peu\",\"en\":\"few\"}]}'"));
		assertThat(table.id()).isEqualTo("gouv.exemple.essai");
		assertThat(table.title()).isEqualTo(new Bilingual("Essai", "Trial"));
		assertThat(table.unit()).isEqualTo(Unit.POST);
		assertThat(table.columns()).extracting(Column::id).containsExactly("agency", "n", "part");
		assertThat(table.columns().get(1).title()).isEqualTo(Bilingual.same("n"));
		assertThat(table.rows().get(0).get(1)).isEqualTo(new Value.Count(3));
		assertThat(table.rows().get(0).get(2)).isEqualTo(new Value.Share(0.5));
		assertThat(table.rows().get(1).get(2)).isEqualTo(new Value.Share(new Value.Count(1), new Value.Count(4)));
		assertThat(table.rows().get(2).get(1)).isInstanceOf(Value.Undefined.class);
		assertThat(table.notes()).containsExactly(new Bilingual("peu", "few"));
	}

	@Test
	void programIsGivenTheCensus() throws IOException {
		Path of = program.shell("cat >lines", "echo '" + COLUMNS + "]}'");
		count(of);
		List<String> lines = Files.readAllLines(of.resolve("lines"));
		assertThat(lines).anyMatch(
				it -> it.contains("\"agency\":{\"id\":\"parks\"") && it.contains("\"jurisdiction\":\"qc\"") && it.contains("\"size\":200"))
				.anyMatch(it -> it.contains("\"agency\":{\"id\":\"mint\"") && it.contains("\"size\":null"))
				.contains("{\"cell\":{\"agency\":\"parks\",\"platform\":\"facebook\",\"status\":\"present\",\"usages\":[]}}",
						"{\"cell\":{\"agency\":\"parks\",\"platform\":\"twitter\",\"status\":\"absent\",\"usages\":[]}}",
						"{\"cell\":{\"agency\":\"mint\",\"platform\":\"twitter\",\"status\":\"not_checked\",\"usages\":[]}}");
	}

	@Test
	void presencesAreCountedInPython() throws IOException {
		Table table = count(program.python("import json, sys", "present = {}", "for line in sys.stdin:",
				"    cell = json.loads(line).get('cell')",
				"    if cell and cell['status'] == 'present':", "        present[cell['platform']] = present.get(cell['platform'], 0) + 1",
				"print(json.dumps({'columns': [{'id': 'platform', 'type': 'platform'}, {'id': 'present', 'type': 'count'}],",
				"    'rows': [[key, value] for key, value in present.items()]}))"));
		assertThat(table.rows()).hasSize(1);
		assertThat(table.rows().getFirst().get(0)).isInstanceOfSatisfying(Value.Item.class, it -> assertThat(it.id()).isEqualTo("facebook"));
		assertThat(table.rows().getFirst().get(1)).isEqualTo(new Value.Count(2));
	}

	@Test
	void tablesThatCannotBeAreRefused() throws IOException {
		refused("[\"parks\",3]]}", "row 1 has 2 cells for 3 columns");
		refused("[\"parks\",-3,0]]}", "row 1, column “n”: -3", "0 or more");
		refused("[\"parks\",1.5,0]]}", "row 1, column “n”: 1.5");
		refused("[\"parks\",1,50]]}", "column “part”: 50", "from 0 to 1");
		refused("[\"parks\",1,{\"part\":2,\"whole\":1}]]}", "column “part”");
		refused("[\"nowhere\",1,0]]}", "row 1, column “agency”", "“nowhere”");
		refused("],\"unit\":\"litre\"}", "“litre” is no unit", "agency", "post");
		refused("", "not one object of JSON");
	}

	@Test
	void columnsThatCannotBeAreRefused() throws IOException {
		Path twice = program.shell("cat >/dev/null",
				"echo '{\"columns\":[{\"id\":\"a\",\"type\":\"text\"},{\"id\":\"a\",\"type\":\"text\"}],\"rows\":[]}'");
		assertThatThrownBy(() -> count(twice)).hasMessageContaining("two columns “a”");
		Path other = program.shell("cat >/dev/null", "echo '{\"columns\":[{\"id\":\"a\",\"type\":\"date\"}],\"rows\":[]}'");
		assertThatThrownBy(() -> count(other)).hasMessageContaining("type of column “a” is “date”").hasMessageContaining("count, share");
		Path none = program.shell("cat >/dev/null", "echo '{\"rows\":[]}'");
		assertThatThrownBy(() -> count(none)).hasMessageContaining("“columns”");
	}

	@Test
	void programThatLoopsLeavesAnEmptyTableWithItsReason() throws IOException {
		List<Bilingual> told = new ArrayList<>();
		Path loop = program.with("seconds", "1").shell("while :; do :; done");
		Table table = new GuardedIndicator(new ProgramIndicator(Program.of(loop, new Interpreters())), Watchdog.limiting(Watchdog.PATIENCE),
				Faults.each(told::add))
				.compute(view);
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes()).isEqualTo(told).singleElement().satisfies(it -> {
			assertThat(it.en()).contains("did not answer within 1\u00a0s");
			assertThat(it.fr()).contains("n’a pas répondu en 1\u00a0s");
		});
	}

	@Test
	void indicatorHasNoOptions() throws IOException {
		Path of = program.with("options", "least").with("option.least.kind", "text").with("option.least.name", "x").shell("exit 0");
		assertThatThrownBy(() -> Program.of(of, new Interpreters())).isInstanceOf(ProgramException.class)
				.hasMessageContaining("an indicator has no options");
	}

	@Test
	void programTakesNoPartInDraws() throws IOException {
		assertThat(new ProgramIndicator(Program.of(program.shell("exit 0"), new Interpreters())).isDrawn()).isFalse();
	}
}
