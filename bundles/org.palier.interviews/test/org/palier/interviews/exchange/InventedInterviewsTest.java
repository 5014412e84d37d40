// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.view.StudyView;

/** The eleven interviews of the invented demo: what they hold, counted another way, and that they leave as a valid project. */
public class InventedInterviewsTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"), "bundles", "org.palier.samples", "data", "invented");

	@TempDir
	Path folder;

	/** A study of the invented agencies with their interviews, from the files that ship. */
	public static Study study() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("invented");
		for (String line : Files.readAllLines(ROOT.resolve("wide.csv")).stream().skip(1).toList()) {
			String[] cells = line.split(",");
			Jurisdiction jurisdiction = study.getJurisdictions().stream().filter(it -> it.getId().equals(cells[3])).findFirst().orElseGet(() -> {
				Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
				made.setId(cells[3]);
				study.getJurisdictions().add(made);
				return made;
			});
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId(cells[0]);
			agency.setName(new Bilingual(cells[1], cells[2]).toModel());
			AgencyCategory category = study.getCategories().stream().filter(it -> it.getId().equals(cells[5])).findFirst().orElseGet(() -> {
				AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
				made.setId(cells[5]);
				made.setName(Bilingual.same(cells[5]).toModel());
				study.getCategories().add(made);
				return made;
			});
			agency.setCategory(category);
			jurisdiction.getAgencies().add(agency);
		}
		for (String id : List.of("image_control", "project_promotion", "information_mission", "dialogue", "media_filter")) {
			Objective objective = PalierFactory.eINSTANCE.createObjective();
			objective.setId(id);
			study.getObjectives().add(objective);
		}
		new InterviewTables(ROOT.resolve("interviews")::resolve, study).read().add();
		return study;
	}

	@Test
	@DisplayName("eleven interviews of 600 to 1,200 words, nine in French, each labelled invented in its text")
	void texts() throws Exception {
		List<Interview> interviews = study().getInterviews();
		assertThat(interviews).hasSize(11).allMatch(it -> it.getConsent() != null && it.getAgency() != null && !it.getRanking().isEmpty());
		assertThat(interviews).extracting(it -> it.getTranscript().getLanguage()).filteredOn("fr"::equals).hasSize(9);
		assertThat(interviews).extracting(Interview::getAgency).doesNotHaveDuplicates();
		for (Interview each : interviews) {
			var text = TranscriptStore.open(each).orElseThrow();
			long words = text.paragraphs().stream().flatMap(it -> Stream.of(it.words().split("\\s+"))).filter(it -> !it.isBlank()).count();
			assertThat(words).as(each.getId()).isBetween(600L, 1200L);
			assertThat(text.paragraphs().getFirst().words()).matches("\\[(Entretien inventé|Interview invented).*");
		}
	}

	/** Rows of passages.csv by wc, those with cleared_on by grep, codes by grep. */
	@Test
	@DisplayName("319 passages, 36 of them cleared, none of an interview that may not be quoted")
	void passages() throws Exception {
		Study study = study();
		List<Passage> passages = study.getInterviews().stream().flatMap(it -> it.getPassages().stream()).toList();
		assertThat(passages).hasSize(319);
		assertThat(passages.stream().filter(Passage::isCleared)).hasSize(36)
				.allMatch(it -> !((Interview) it.eContainer()).getId().equals("i-04"));
		assertThat(study.getCodes()).hasSize(5);
		assertThat(study.getInterviews()).allMatch(it -> it.getAnswers().size() >= 10);
	}

	/**
	 * Figure 3 is from interviews.csv with a pencil. Ten name information (places 1 1.5 2 2 1 2 1.5 1 1.5 2). Seven
	 * name image (2 3 1 3 1.5 3 3), and seven name dialogue (3.5 1.5 1 2.5 1 2 1.5). Seven name promotion (3.5 3 2.5 3
	 * 1 3 1), and three name media (3 4 2). The table has the place in the middle of each list, sorted.
	 */
	@Test
	@DisplayName("figure 3 comes from the ranked objectives and is not that of the paper")
	void figure() throws Exception {
		var rows = new Objectives().compute(StudyView.of(study())).rows();
		assertThat(rows).extracting(it -> ((Value.Item) it.get(1)).id()).containsExactly("information_mission", "dialogue", "image_control",
				"project_promotion", "media_filter");
		assertThat(rows).extracting(it -> it.get(3)).containsExactly(new Value.Count(10), new Value.Count(7), new Value.Count(7),
				new Value.Count(7), new Value.Count(3));
		assertThat(rows).extracting(it -> Math.round(((Value.Decimal) it.get(5)).number() * 1000)).containsExactly(1500L, 1500L, 3000L,
				3000L, 3000L);
		assertThat(rows).extracting(it -> it.get(6)).containsExactly(new Value.Count(6), new Value.Count(4), new Value.Count(2),
				new Value.Count(2), new Value.Count(0));
	}

	@Test
	@DisplayName("all of it leaves as a project that the schema of REFI-QDA takes")
	void project() throws Exception {
		var exported = new QdpxExport(study(), new TranscriptStore(folder), Locale.CANADA_FRENCH).make("Palier");
		var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(QdpxWriter.class.getResource("Project.xsd"));
		schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(new QdpxWriter().xml(exported.project()))));
		assertThat(exported.project().sources()).hasSize(11).flatExtracting(QdaProject.Source::selections).hasSize(319);
		assertThat(exported.project().cases()).hasSize(11);
		assertThat(exported.project().allCodes()).hasSize(27);
	}

	@Test
	@DisplayName("a row that is wrong is named, and nothing is taken")
	void wrong() throws Exception {
		Path copy = Files.createDirectory(folder.resolve("copy"));
		try (var files = Files.list(ROOT.resolve("interviews"))) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName().toString()));
			}
		}
		Path passages = copy.resolve("passages.csv");
		Files.writeString(passages, Files.readString(passages).replaceFirst("Les gens qui", "Les gens que"));
		Study study = study();
		assertThatThrownBy(() -> new InterviewTables(copy::resolve, study).read()).isInstanceOf(UnreadableFileException.class)
				.hasMessageContaining("“passages.csv”, line 2, column begins_with: “Les gens que vivent au bord”");
		assertThat(study.getInterviews()).hasSize(11);
	}
}
