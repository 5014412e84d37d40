// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.privacy.StudyGate;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Objective;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Planning;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** Tables of cases and surveys in, and out again as the tables that QualCoder and MAXQDA document. */
class CaseTableTest {

	@TempDir
	private Path folder;
	private StudyFolder place;

	@BeforeEach
	void make() throws IOException {
		place = new StudyFolder(Files.createDirectory(folder.resolve("study")));
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("study");
		Jurisdiction jurisdiction = factory.createJurisdiction();
		jurisdiction.setId("bo");
		jurisdiction.setName(new Bilingual("Boréalie", "Borealia").toModel());
		study.getJurisdictions().add(jurisdiction);
		GridTheme theme = factory.createGridTheme();
		theme.setId("start");
		GridQuestion question = factory.createGridQuestion();
		question.setId("plan_before");
		question.setName(new Bilingual("Plan d’avant", "Plan before").toModel());
		theme.getQuestions().add(question);
		study.getThemes().add(theme);
		Objective objective = factory.createObjective();
		objective.setId("inform");
		study.getObjectives().add(objective);
		for (int i = 1; i <= 3; i++) {
			Interview interview = factory.createInterview();
			interview.setId("i-0" + i);
			Participant participant = factory.createParticipant();
			participant.setPseudonym("I-0" + i);
			interview.getParticipants().add(participant);
			if (i < 3) {
				Agency agency = factory.createAgency();
				agency.setId(i == 1 ? "trails" : "lakes");
				agency.setName(new Bilingual(i == 1 ? "Sentiers" : "Lacs", i == 1 ? "Trails" : "Lakes").toModel());
				jurisdiction.getAgencies().add(agency);
				interview.setAgency(agency);
			}
			study.getInterviews().add(interview);
		}
		study.getInterviews().getLast().setConsent(factory.createConsent());
		study.getInterviews().getLast().getConsent().setWithdrawnOn(LocalDate.of(2026, 4, 1));
		place.file().save(study);
	}

	private static UncheckedImport request(Path file, Map<String, String> options) {
		return new UncheckedImport(file, Optional.empty(), Optional.empty(), options);
	}

	private CaseTableImport.Outcome take(Path file, Map<String, String> options) throws IOException {
		try (var open = StudyOnDisk.censusToWrite(place, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			return open.run(new CaseTableImport(request(file, options), open.study()), Instant.EPOCH, Progress.NONE);
		}
	}

	private Interview interview(int at) throws IOException {
		return place.file().load().getInterviews().get(at);
	}

	@Test
	@DisplayName("facts, places and answers are taken by the names of columns, in the words of whoever filled them in; others are told")
	void taken() throws IOException {
		Path file = Files.writeString(folder.resolve("cases.csv"), """
				Case,Planning,hoursPerWeek,pilot,Plan before,objective.inform,Age
				I-01,Reactive,"7,5",oui,"None, really",2,41
				Lacs,,12,no,,,
				""");
		CaseTableImport.Outcome outcome = take(file, Map.of());
		assertThat(outcome).isEqualTo(new CaseTableImport.Outcome(2, 6, 1, List.of("Age")));
		assertThat(interview(0)).satisfies(it -> {
			assertThat(it.getPlanning()).isEqualTo(Planning.REACTIVE);
			assertThat(it.getHoursPerWeek()).isEqualTo(7.5);
			assertThat(it.getPilot()).isTrue();
			assertThat(it.getAnswers().getFirst().getText()).isEqualTo("None, really");
			assertThat(it.getRanking().getFirst().getPlace()).isEqualTo(2);
		});
		assertThat(interview(1).getHoursPerWeek()).isEqualTo(12);
		assertThat(interview(1).getPilot()).isFalse();
		// A second time nothing is there twice, and a blank cell took nothing away.
		take(Files.writeString(folder.resolve("again.csv"), "case,planning,objective.inform\nI-01,,3\n"), Map.of());
		assertThat(interview(0).getRanking()).singleElement().satisfies(it -> assertThat(it.getPlace()).isEqualTo(3));
		assertThat(interview(0).getPlanning()).isEqualTo(Planning.REACTIVE);
	}

	private void declare(String id, FieldType type, DeclaredField.Choice... choices) throws Exception {
		Study study = place.file().load();
		new FieldEdits(study)
				.declare(new DeclaredField(id, new Bilingual("Champ " + id, "Field " + id), FieldSubject.INTERVIEW, type, List.of(choices)))
				.run();
		place.file().save(study);
	}

	@Test
	@DisplayName("own fields of interviews are taken by their names and types, leave with the table, and come back from it")
	void own() throws Exception {
		declare("years", FieldType.NUMBER);
		declare("since", FieldType.DATE);
		declare("region", FieldType.CHOICE, new DeclaredField.Choice("north", new Bilingual("Nord", "North")),
				new DeclaredField.Choice("south", new Bilingual("Sud", "South")));
		declare("remote", FieldType.YES_NO);
		declare("post", FieldType.TEXT);
		Path file = Files.writeString(folder.resolve("own.csv"), """
				Case,Champ years,since,Field region,field.remote,post
				I-01,"7,5",3 nov. 2026,nord,oui,"Chef, web"
				Lacs,12,,South,non,
				""");
		assertThat(take(file, Map.of()).facts()).isEqualTo(8);
		assertThat(interview(0).getOwn()).containsExactly(new OwnValue("post", "Chef, web"), new OwnValue("region", "north"),
				new OwnValue("remote", "yes"), new OwnValue("since", "2026-11-03"), new OwnValue("years", "7.5"));
		Study study = place.file().load();
		// A value of a field that nobody here declares is kept.
		study.getInterviews().get(1).getOwn().add(new OwnValue("colleague", "a | b"));
		place.file().save(study);
		Path out = folder.resolve("out.csv");
		CaseTable.VARIABLES.write(study, new StudyGate(study, AddressForms.SHIPPED, Release.IDENTIFIED), Locale.ROOT, out);
		List<OwnValue> before = List.copyOf(study.getInterviews().get(1).getOwn());
		study.getInterviews().forEach(it -> it.getOwn().clear());
		study.getInterviews().get(1).getOwn().add(new OwnValue("colleague", "x"));
		place.file().save(study);
		take(out, Map.of("case", "Document name"));
		assertThat(interview(1).getOwn()).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	@DisplayName("a value that an own field does not allow is told with its line, its column and what is allowed, and nothing is taken")
	void ownWrong() throws Exception {
		declare("region", FieldType.CHOICE, new DeclaredField.Choice("north", new Bilingual("Nord", "North")),
				new DeclaredField.Choice("south", new Bilingual("Sud", "South")));
		Path file = Files.writeString(folder.resolve("own.csv"), "Case,Champ region\nI-01,nord\nLacs,est\n");
		assertThatThrownBy(() -> take(file, Map.of())).isInstanceOf(UnreadableFileException.class).hasMessageContaining("Line 3")
				.hasMessageContaining("Champ region")
				.hasMessageContaining("est").hasMessageContaining("North; South");
		assertThat(interview(0).getOwn()).isEmpty();
	}

	@Test
	@DisplayName("columns of other names are named by the request")
	void named() throws IOException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "Nr,Fall,Stunden\n1,trails,9\n");
		assertThatThrownBy(() -> take(file, Map.of())).isInstanceOf(UnreadableFileException.class).hasMessageContaining("Stunden")
				.hasMessageContaining("hoursPerWeek");
		assertThat(take(file, Map.of("case", "Fall", "hoursPerWeek", "Stunden")).passedOver()).containsExactly("Nr");
		assertThat(interview(0).getHoursPerWeek()).isEqualTo(9);
		assertThatThrownBy(() -> take(file, Map.of("case", "Falle"))).hasMessageContaining("Falle");
		assertThatThrownBy(() -> take(file, Map.of("hours", "Stunden"))).hasMessageContaining("hours").hasMessageContaining("hoursPerWeek");
	}

	@Test
	@DisplayName("a table is taken whole or not at all, and each row that is wrong is named")
	void wrong() throws IOException {
		Path file = Files.writeString(folder.resolve("wrong.csv"), """
				case,planning,pilot,validationDelayHours
				I-01,planned,yes,2
				I-02,perhaps,yes,2
				trails,planned,,
				trial,planned,,
				I-03,planned,,
				,planned,,
				""");
		byte[] before = Files.readAllBytes(place.file().path());
		assertThatThrownBy(() -> take(file, Map.of())).isInstanceOf(UnreadableFileException.class).hasMessageContaining("5 rows")
				.hasMessageContaining("Line 3: “perhaps”").hasMessageContaining("spontaneous").hasMessageContaining("Line 4")
				.hasMessageContaining("Line 5: “trial”")
				.hasMessageContaining("Line 6").hasMessageContaining("withdrawn").hasMessageContaining("Line 7");
		assertThat(Files.readAllBytes(place.file().path())).isEqualTo(before);
	}

	/**
	 * Variables that a project of MAXQDA has of itself, as its manual lists them, and two of the study; the case is found by the name of its
	 * document.
	 */
	@Test
	@DisplayName("document variables in the published columns of MAXQDA: its own variables are passed over, by name")
	void variablesOfMaxqda() throws IOException {
		Path file = folder.resolve("variables.xlsx");
		List<String> own = List.of("Created by", "Created on", "Modified by", "Modified on", "Number of coded segments", "Number of memos");
		try (var book = new Workbook(Files.newOutputStream(file), "test", "00.0100")) {
			Worksheet sheet = book.newWorksheet("Document variables");
			List<String> columns = Stream.of(List.of("Document group", "Document name"), own, List.of("planning", "hoursPerWeek"))
					.flatMap(List::stream).toList();
			List<List<String>> rows = List.of(columns,
					List.of("Boréalie", "I-01", "MZ", "11/27/2026", "MZ", "11/27/2026", "14", "2", "planned", "7.5"),
					List.of("Boréalie", "I-02", "MZ", "11/27/2026", "MZ", "11/27/2026", "0", "0", "", "12"));
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < columns.size(); column++) {
					sheet.value(row, column, rows.get(row).get(column));
				}
			}
		}
		CaseTableImport.Outcome outcome = take(file, Map.of());
		assertThat(outcome.passedOver()).containsExactlyElementsOf(own);
		assertThat(interview(0).getPlanning()).isEqualTo(Planning.PLANNED);
		assertThat(interview(0).getHoursPerWeek()).isEqualTo(7.5);
		assertThat(interview(1).getHoursPerWeek()).isEqualTo(12);
	}

	/** The examples that QualCoder publishes with its source, of cases ID1 to ID6. */
	@Test
	@DisplayName("the attributes and the survey of QualCoder's own examples: a column is taken for a question, the others are told")
	void examplesOfQualCoder() throws IOException {
		Path examples = Path.of(System.getenv().getOrDefault("PALIER_DATA", "../shared/data")).resolve("formats/qualcoder");
		assumeTrue(Files.isDirectory(examples), examples + " is not there");
		Study study = place.file().load();
		study.getInterviews().get(0).getParticipants().getFirst().setPseudonym("ID1");
		study.getInterviews().get(1).getParticipants().getFirst().setPseudonym("ID2");
		Interview third = study.getInterviews().get(2);
		third.getConsent().setWithdrawnOn(null);
		third.getParticipants().getFirst().setPseudonym("ID3");
		place.file().save(study);
		assertThat(take(examples.resolve("cases123.csv"), Map.of("plan_before", "interest")).passedOver()).containsExactly("Age", "gender");
		assertThat(interview(0).getAnswers().getFirst().getText()).isEqualTo("science");
		assertThat(interview(1).getAnswers().getFirst().getText()).isEqualTo("performing arts");
		// Cases that the study does not have are named, and none of the table is taken.
		byte[] before = Files.readAllBytes(place.file().path());
		assertThatThrownBy(() -> take(examples.resolve("survey456.csv"), Map.of("plan_before", "freetext"))).hasMessageContaining("ID4");
		assertThat(Files.readAllBytes(place.file().path())).isEqualTo(before);
	}

	@Test
	@DisplayName("out for QualCoder and MAXQDA, as CSV and XLSX, without who withdrew; what goes out comes in again")
	void out() throws IOException {
		take(Files.writeString(folder.resolve("cases.csv"), "case,planning,hoursPerWeek,plan_before\nI-01,planned,7.5,yes\nI-02,,12,\n"),
				Map.of());
		Study study = place.file().load();
		var gate = new StudyGate(study, AddressForms.SHIPPED, Release.IDENTIFIED);
		Path cases = folder.resolve("out.csv");
		assertThat(CaseTable.CASES.write(study, gate, Locale.CANADA_FRENCH, cases)).isEqualTo(2);
		DelimitedRows rows = DelimitedRows.of(cases);
		assertThat(rows.columns()).startsWith("case", "palier_id", "jurisdiction").contains("hoursPerWeek", "plan_before")
				.doesNotContain("pilot");
		assertThat(rows.rows()).extracting(it -> it.cells().getFirst()).containsExactly("Sentiers", "Lacs");

		Path variables = folder.resolve("out.xlsx");
		assertThat(CaseTable.VARIABLES.write(study, gate, Locale.CANADA, variables)).isEqualTo(2);
		assertThat(new CaseTableImport(request(variables, Map.of()), study).outcome().facts())
				.isEqualTo(new CaseTableImport(request(cases, Map.of()), study).outcome().facts())
				.isEqualTo(3);
		place.file().save(emptied(study));
		take(variables, Map.of());
		assertThat(interview(0).getHoursPerWeek()).isEqualTo(7.5);
		assertThat(interview(0).getPlanning()).isEqualTo(Planning.PLANNED);
		assertThat(interview(1).getHoursPerWeek()).isEqualTo(12);
	}

	private static Study emptied(Study study) {
		study.getInterviews().forEach(it -> {
			it.setHoursPerWeek(null);
			it.setPlanning(Planning.UNKNOWN);
			it.getAnswers().clear();
		});
		return study;
	}
}
