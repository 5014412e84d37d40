package gouv.example.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PictureStyle;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.TokenMarks;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Coder;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;

/**
 * Four agencies on one platform: all of them publish news, which is on the lower of two levels, three answer, which is
 * on the upper, and one does what the theory does not place.
 */
class BoardTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	private final Study study = MAKE.createStudy();

	@BeforeEach
	void census() {
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		Platform platform = MAKE.createPlatform();
		platform.setId("p");
		platform.setName(Bilingual.same("Platform").toModel());
		study.getPlatforms().add(platform);
		Theory theory = MAKE.createTheory();
		theory.setId("t");
		theory.setOrdered(true);
		theory.setName(Bilingual.same("Theory").toModel());
		study.getTheories().add(theory);
		for (String id : List.of("base", "top")) {
			Category level = MAKE.createCategory();
			level.setId(id);
			level.setName(Bilingual.same(id).toModel());
			theory.getCategories().add(level);
		}
		for (String id : List.of("news", "answer", "other")) {
			Usage usage = MAKE.createUsage();
			usage.setId(id);
			usage.setName(Bilingual.same(id).toModel());
			study.getUsages().add(usage);
		}
		for (int level = 0; level < 2; level++) {
			Placement placement = MAKE.createPlacement();
			placement.setUsage(study.getUsages().get(level));
			placement.setCategory(theory.getCategories().get(level));
			theory.getPlacements().add(placement);
		}
		Coder coder = MAKE.createCoder();
		coder.setId("c");
		study.getCoders().add(coder);
		Jurisdiction jurisdiction = MAKE.createJurisdiction();
		jurisdiction.setId("j");
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < 4; i++) {
			PresenceCoding coding = MAKE.createPresenceCoding();
			coding.setCoder(coder);
			coding.getUsages().add(study.getUsages().get(0));
			if (i < 3) {
				coding.getUsages().add(study.getUsages().get(1));
			} else {
				coding.getUsages().add(study.getUsages().get(2));
			}
			Presence presence = MAKE.createPresence();
			presence.setPlatform(platform);
			presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
			presence.getCodings().add(coding);
			Agency agency = MAKE.createAgency();
			agency.setId("a" + i);
			agency.getPresences().add(presence);
			jurisdiction.getAgencies().add(agency);
		}
	}

	@Test
	void columnsGoFromTheLowestLevelToWhatIsNotPlaced() {
		PyramidLayout board = board(Locale.CANADA);
		assertEquals(List.of("base", "top", ""), board.bands().stream().map(Band::levelId).toList());
		board.tokens().forEach(it -> {
			Band column = board.bands().stream().filter(it::isIn).findFirst().orElseThrow();
			assertTrue(it.x() >= column.topLeft() && it.x() + it.width() <= column.topRight(), it::words);
			assertTrue(it.y() >= column.top() && it.y() + it.height() <= column.bottom(), it::words);
		});
		assertTrue(board.alt().contains("base 57.1%"), board.alt());
	}

	@Test
	void wordsAndMarksFollowTheLanguage() {
		PyramidLayout board = board(Locale.CANADA_FRENCH);
		assertTrue(board.bands().get(2).label().text().equals("Non placé"), board.alt());
		assertEquals("75\u00a0%", board.tokens().stream().filter(it -> it.usageId().equals("answer")).findFirst().orElseThrow()
				.badges().get(0).text().text());
	}

	@Test
	void reachIsOfThePresencesOfThePlatform() {
		StudyView view = StudyView.of(study);
		PyramidProfile profile = PyramidProfile.of(view, view.theories().get(0));
		var marks = new ReachDecoration().marks(view, profile);
		assertEquals(List.of("100%", "75%", "25%"), profile.tokens().stream()
				.sorted((one, other) -> Long.compare(other.count(), one.count())).map(it -> marks.get(it).text().en()).toList());
	}

	private PyramidLayout board(Locale locale) {
		StudyView view = StudyView.of(study);
		PyramidProfile profile = PyramidProfile.of(view, view.theories().get(0));
		var style = new PictureStyle(FontMetrics.openSans(), new Typography(locale), Palette.LIGHT);
		return new BoardView().compose(new PyramidRequest(view, profile, PyramidOptions.REPORT, style,
				TokenMarks.of(view, profile, List.of(new ReachDecoration()))));
	}
}
