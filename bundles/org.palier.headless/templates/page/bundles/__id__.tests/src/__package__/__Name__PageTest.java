package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.ui.pages.rig.PageRig;
import org.palier.workbench.api.Selection;

/** The page on a display, as a person sees it. Without a display, as on a server without Xvfb, these tests are skipped. */
@EnabledIf("hasDisplay")
class [=Name]PageTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	private final Locale locale = Locale.getDefault();

	static boolean hasDisplay() {
		return File.separatorChar == '\\' || System.getenv("DISPLAY") != null;
	}

	@BeforeEach
	void speakEnglish() {
		Locale.setDefault(Locale.CANADA);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(locale);
	}

	@Test
	void saysOfHowManyAgenciesTheFieldIsKnown(@TempDir Path folder) throws Exception {
		try (var rig = PageRig.open(new [=Name]Page(), study())) {
			assertTrue(rig.words().contains("1 of 3 agencies have a field of activity."), rig::words);
			assertTrue(rig.words().contains("Québec\t3\t1"), rig::words);
			rig.picture(folder.resolve("page.png"));
			assertTrue(Files.size(folder.resolve("page.png")) > 1000);
		}
	}

	@Test
	void theFieldOfTheSelectedAgencyIsWrittenAndTakenBack() {
		Study study = study();
		Agency second = study.getJurisdictions().get(0).getAgencies().get(1);
		try (var rig = PageRig.open(new [=Name]Page(), study)) {
			rig.select(Selection.ofAgencies("b"));
			rig.write("Field of activity – b", "Health");
			assertEquals("Health", second.getField());
			assertTrue(rig.words().contains("2 of 3 agencies"), rig::words);
			assertEquals("Change field of activity", rig.edits().get(0).en());
			rig.undo();
			assertTrue(rig.words().contains("1 of 3 agencies"), rig::words);
		}
	}

	private static Study study() {
		Study study = MAKE.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		Jurisdiction quebec = MAKE.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		for (String id : new String[] { "a", "b", "c" }) {
			Agency agency = MAKE.createAgency();
			agency.setId(id);
			agency.setName(Bilingual.same(id).toModel());
			agency.setField(id.equals("a") ? "Culture" : null);
			quebec.getAgencies().add(agency);
		}
		return study;
	}
}
