package gouv.example.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Post;
import org.palier.files.Fact;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;

class DialogueImporterTest {

	private static final String EXPORT = """
			dossier;message;reponse_a;canal;compte;date;texte
			77;m1;;facebook;;2025-07-02 09:15;À quelle heure ouvrez-vous ?
			77;m2;m1;facebook;@bureau;2025-07-02 10:00;À 8 h 30.
			78;m3;;facebook;;2 juillet;Bonjour
			79;m4;;sémaphore;;2025-07-02 11:00;Bonjour
			""";

	@TempDir
	private Path folder;

	private final List<RowOutcome> outcomes = new ArrayList<>();
	private final DialogueImporter importer = new DialogueImporter();

	@Test
	void anAnswerKeepsItsThreadAndItsTime() throws Exception {
		read(EXPORT, Map.of());

		Post answer = ((PostFact) ((Accepted) outcomes.get(1)).facts().get(0)).post();
		assertEquals("77", answer.threadId());
		assertEquals("m1", answer.replyTo());
		assertEquals("bureau", answer.accountHandle());
		assertEquals("À 8 h 30.", answer.text());
		// Daylight saving time in Toronto: four hours behind UTC.
		assertEquals(Instant.parse("2025-07-02T14:00:00Z"), answer.createdAt());
	}

	@Test
	void anotherZoneIsAnotherTime() throws Exception {
		read(EXPORT, Map.of("zone", "Europe/Paris"));
		Post answer = ((PostFact) ((Accepted) outcomes.get(1)).facts().get(0)).post();
		assertEquals(Instant.parse("2025-07-02T08:00:00Z"), answer.createdAt());
	}

	@Test
	void badRowsAreReportedWithColumnAndValue() throws Exception {
		read(EXPORT, Map.of());
		assertEquals(4, outcomes.size());
		assertEquals("2 juillet", ((Rejected) outcomes.get(2)).value());
		assertEquals("canal", ((Rejected) outcomes.get(3)).column());
	}

	@Test
	void otherColumnsAndUnknownZonesAreRefused() {
		assertThrows(UnreadableFileException.class, () -> read("a;b\n1;2\n", Map.of()));
		assertThrows(UnreadableFileException.class, () -> read(EXPORT, Map.of("zone", "Lune/Mer")));
	}

	@Test
	void recognisesItsOwnHeader() throws Exception {
		assertTrue(importer.recognises(ImportRequest.of(file(EXPORT))));
	}

	private void read(String text, Map<String, String> options) throws Exception {
		var request = UncheckedImport.of(file(text), options).to(importer);
		importer.read(request, new CensusDirectory(study()), new RowSink() {
			@Override
			public void header(List<String> columns) {
				// of no interest here
			}

			@Override
			public void row(RowOutcome outcome) {
				outcomes.add(outcome);
			}

			@Override
			public void add(Fact fact) {
				throw new AssertionError(fact);
			}

			@Override
			public void remark(Bilingual remark) {
				throw new AssertionError(remark);
			}
		}, Progress.NONE);
	}

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("dialogue.csv"), text, Charset.forName("windows-1252"));
	}

	private static Study study() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		Platform facebook = PalierFactory.eINSTANCE.createPlatform();
		facebook.setId("facebook");
		study.getPlatforms().add(facebook);
		return study;
	}
}
