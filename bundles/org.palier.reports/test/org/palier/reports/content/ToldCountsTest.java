// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.view.AgencyNumbers;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Samples;
import org.palier.reports.data.DataPackage;
import org.palier.reports.template.ReportTemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Tests what a report says about the things that its numbers count: all of it in its data, and nowhere a name of a
 * person.
 */
class ToldCountsTest {

	private static final String PERSON = "Solange-Q";

	@TempDir
	private Path folder;

	private static Value.Count posts(PostFilter filter) {
		return new Value.Count(7, new Counted.Posts(filter));
	}

	private static PostFilter ofRun(String run) {
		PostFilter all = PostFilter.ALL;
		return new PostFilter(all.text(), all.platforms(), all.account(), all.period(), all.languages(), run, all.usages(), all.codedBy(),
				all.agencies(), all.contact(), all.relayed(), all.places(), all.anyOf(), all.keys(), all.changed(), all.own(), all.order());
	}

	private static Value.Item item(String id) {
		return new Value.Item(id, Bilingual.same(id));
	}

	/** One count a row, beside a thing that may be a person. */
	private static Table table() {
		List<Column> columns = List.of(new Column("group", Bilingual.same("Group"), Type.ITEM),
				new Column("handle", Bilingual.same("Handle"), Type.ITEM), new Column("n", Bilingual.same("N"), Type.COUNT));
		Value.Item nobody = item(Value.Item.ALL);
		Value.Count cells = new Value.Count(2, new Counted.Cells(CellFilter.ALL.withPlatforms(Set.of("twitter"))));
		return new Table("t", Bilingual.same("T"), Bilingual.same("T"), Unit.POST, "", columns, List.of(
				List.of(item("cells"), nobody, cells),
				List.of(item("of a group"), nobody, posts(PostFilter.ALL.withAgencies(Set.of(0, 1, 2)))),
				List.of(item("one by one"), nobody, posts(PostFilter.ALL.withAnyOf(List.of(PostFilter.ALL.withKeys(Set.of(4L)))))),
				List.of(item("of an account"), nobody, posts(PostFilter.ALL.withAccount("someone"))),
				List.of(item("in words"), nobody, posts(PostFilter.ALL.withText("a sentence"))),
				List.of(item("of a run"), nobody, posts(ofRun(PERSON))),
				List.of(item("of a person"), item("someone"), cells)), List.of());
	}

	private static ReportContent content(Study study) throws Exception {
		ReportContent it = Samples.content(Locale.CANADA, StudyView.of(study),
				List.of(new ReportSection("s", Bilingual.same("S"), List.of(), List.of(), List.of(table()))), List.of(),
				Samples.content(Locale.CANADA).manifest());
		return new ReportContent(it.locale(), it.name(), it.description(), it.nature(), it.jurisdictions(), it.headlines(), it.counts(),
				it.sections(), it.imports(), it.withImports(), it.method(), it.theories(), it.redacted(), it.manifest(), it.front(),
				new AgencyNumbers(List.of("a", "office-" + PERSON), List.of(List.of("a", "b"))), it.credits(), it.author(), it.samples());
	}

	private static Study study() throws Exception {
		Study study = Samples.study(0);
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId("c");
		coder.setKind(CoderKind.HUMAN);
		coder.setName(PERSON);
		study.getCoders().add(coder);
		return study;
	}

	private JsonNode told(ReportContent content) throws Exception {
		assertThat(new DataPackage(ReportTemplate.standard()).write(content, folder)).extracting(it -> it.getFileName().toString())
				.containsExactly("datapackage.json", "t.csv", "counts.json", "labels.json");
		JsonNode root = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
		assertThat(root.at("/palier/counts/bytes").asLong()).isEqualTo(Files.size(folder.resolve("counts.json")));
		return new ObjectMapper().readTree(folder.resolve("counts.json").toFile());
	}

	@Test
	void theDataSayWhatEachNumberCountsRowByRow() throws Exception {
		JsonNode told = told(content(study()));
		JsonNode rows = told.at("/tables/t");
		assertThat(rows).hasSize(table().rows().size());
		assertThat(rows.get(0).get("n")).isEqualTo(new ObjectMapper().readTree("{\"of\":\"cells\",\"where\":{\"platforms\":[\"twitter\"]}}"));
		assertThat(rows.get(1).get("n")).isEqualTo(new ObjectMapper().readTree("{\"of\":\"posts\",\"where\":{\"agencies\":\"group-1\"}}"));
		assertThat(told.at("/groups/group-1")).isEqualTo(new ObjectMapper()
				.readTree("{\"ids\":[\"a\",\"office-" + PERSON + "\"],\"sharing\":[[\"a\",\"b\"]]}"));
		assertThat(rows.get(2).at("/n/where/anyOf/0/posts/0").asLong()).isEqualTo(4);
	}

	@Test
	void personsAreToldNeitherByNameNorByTheirPosts() throws Exception {
		JsonNode told = told(new Redaction(study()).of(content(study())));
		JsonNode rows = told.at("/tables/t");
		assertThat(rows.get(0).has("n")).isTrue();
		assertThat(rows.get(1).has("n")).isTrue();
		for (int i = 2; i < rows.size(); i++) {
			assertThat(rows.get(i)).as(table().rows().get(i).getFirst().toString()).isEmpty();
		}
		assertThat(told.toString()).doesNotContain(PERSON).doesNotContain("someone").doesNotContain("sentence");
	}

	/** Without redaction too strangers are nobody's business. */
	@Test
	void strangersAreToldNowhere() throws Exception {
		JsonNode rows = told(new Redaction(study()).withoutStrangers(content(study()))).at("/tables/t");
		assertThat(rows.get(3)).isEmpty();
		assertThat(rows.get(4)).isEmpty();
		assertThat(rows.get(2).has("n")).as("posts one by one").isTrue();
	}
}
