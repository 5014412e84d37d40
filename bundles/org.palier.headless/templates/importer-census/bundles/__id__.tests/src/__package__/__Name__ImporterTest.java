package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;

class [=Name]ImporterTest {

	private static final String EXPORT = """
			agency,platform,handle,url
			Office A,facebook,officea,https://facebook.com/officea
			,facebook,nobody,
			Office B,semaphore,officeb,
			""";

	@TempDir
	private Path folder;

	private final List<RowOutcome> outcomes = new ArrayList<>();
	private final [=Name]Importer importer = new [=Name]Importer();

	@Test
	void takesTheGoodRowAndSaysWhatIsWrongWithTheOthers() throws Exception {
		read(EXPORT);

		assertEquals(3, outcomes.size());
		var accepted = (Accepted) outcomes.get(0);
		var account = (AccountFact) accepted.facts().get(accepted.facts().size() - 1);
		assertEquals("officea", account.handle());
		assertEquals("no_agency", ((Rejected) outcomes.get(1)).rule());
		assertEquals("semaphore", ((Rejected) outcomes.get(2)).value());
	}

	@Test
	void readsJsonAndOtherColumnsByAMapping() throws Exception {
		Path json = Files.writeString(folder.resolve("export.json"), """
				[{"owner": {"name": "Office A"}, "platform": "facebook", "handle": "officea", "url": ""}]
				""");
		var request = UncheckedImport.of(json, Map.of("map", "agency=owner.name")).to(importer);

		assertTrue(importer.recognises(request));
		read(request);
		assertEquals(2, ((Accepted) outcomes.get(0)).facts().size());
	}

	@Test
	void refusesAFileWithOtherColumns() {
		assertThrows(UnreadableFileException.class, () -> read("a,b\n1,2\n"));
	}

	@Test
	void recognisesItsOwnHeaderAlone() throws Exception {
		assertTrue(importer.recognises(ImportRequest.of(file(EXPORT))));
		assertEquals(false, importer.recognises(ImportRequest.of(file("a,b\n"))));
	}

	private void read(String text) throws Exception {
		read(ImportRequest.of(file(text)));
	}

	private void read(ImportRequest request) throws Exception {
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
		return Files.writeString(folder.resolve("export.csv"), text);
	}

	private static Study study() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		Platform facebook = PalierFactory.eINSTANCE.createPlatform();
		facebook.setId("facebook");
		study.getPlatforms().add(facebook);
		return study;
	}
}
